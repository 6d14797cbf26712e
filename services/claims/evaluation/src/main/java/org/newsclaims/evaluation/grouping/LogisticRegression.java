package org.newsclaims.evaluation.grouping;

/** Weighted logistic regression with a known offset and a small quadratic penalty, by Newton's method. Deterministic. */
public final class LogisticRegression {
    private static final int ROUNDS = 15;
    private static final double ENOUGH = 1e-8;

    private LogisticRegression() {}

    /**
     * @param rows examples; each ends with the constant 1, which alone is not penalised
     * @param offsets log odds known beforehand
     * @param same whether the answer is yes
     * @param weights of the examples; they sum to 1
     * @param penalty on squared coefficients
     */
    public static double[] fit(double[][] rows, double[] offsets, boolean[] same, double[] weights, double penalty) {
        int d = rows[0].length;
        double[] beta = new double[d];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[d];
            double[][] hessian = new double[d][d];
            for (int i = 0; i < rows.length; i++) {
                double[] x = rows[i];
                double z = offsets[i];
                for (int j = 0; j < d; j++) {
                    z += beta[j] * x[j];
                }
                double p = 1 / (1 + Math.exp(-z));
                double slope = weights[i] * (p - (same[i] ? 1 : 0));
                double bend = weights[i] * p * (1 - p);
                for (int j = 0; j < d; j++) {
                    gradient[j] += slope * x[j];
                    double scaled = bend * x[j];
                    for (int k = 0; k <= j; k++) {
                        hessian[j][k] += scaled * x[k];
                    }
                }
            }
            for (int j = 0; j < d; j++) {
                for (int k = 0; k < j; k++) {
                    hessian[k][j] = hessian[j][k];
                }
                double ridge = j == d - 1 ? 0 : penalty;
                gradient[j] += ridge * beta[j];
                hessian[j][j] += ridge + 1e-9;
            }
            double[] move = solve(hessian, gradient);
            double largest = 0;
            for (int j = 0; j < d; j++) {
                beta[j] -= move[j];
                largest = Math.max(largest, Math.abs(move[j]));
            }
            if (largest < ENOUGH) {
                break;
            }
        }
        return beta;
    }

    /** Gaussian elimination with partial pivoting; alters its arguments. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            double value = b[column];
            b[column] = b[pivot];
            b[pivot] = value;
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / a[column][column];
                for (int k = column; k < n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
                b[row] -= factor * b[column];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                b[row] -= a[row][k] * b[k];
            }
            b[row] /= a[row][row];
        }
        return b;
    }
}
