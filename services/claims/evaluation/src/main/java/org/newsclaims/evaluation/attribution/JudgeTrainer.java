package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Exp;

/** Logistic regression by Newton's method with a small ridge; the same cases give the same bits. */
final class JudgeTrainer {
    private static final double RIDGE = 1;
    private static final int STEPS = 12;

    private final List<double[]> facts = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    void add(double[] factsOfCase, boolean isRight) {
        facts.add(factsOfCase);
        right.add(isRight);
    }

    /** One weight per fact, the intercept last. */
    double[] train() {
        int n = facts.get(0).length + 1;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                gradient[i] = -RIDGE * weights[i];
                curvature[i][i] = RIDGE;
            }
            for (int k = 0; k < facts.size(); k++) {
                accumulate(facts.get(k), right.get(k), weights, gradient, curvature);
            }
            double[] move = solve(curvature, gradient);
            for (int i = 0; i < n; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }

    private static void accumulate(
            double[] x, boolean isRight, double[] weights, double[] gradient, double[][] curvature) {
        int n = weights.length;
        double sum = weights[n - 1];
        for (int i = 0; i < n - 1; i++) {
            sum += weights[i] * x[i];
        }
        double p = 1 / (1 + Exp.of(-sum));
        double error = (isRight ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
            double xi = i < n - 1 ? x[i] : 1;
            gradient[i] += error * xi;
            for (int j = 0; j < n; j++) {
                curvature[i][j] += p * (1 - p) * xi * (j < n - 1 ? x[j] : 1);
            }
        }
    }

    /** Gaussian elimination with row pivots. */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = new double[n][];
        double[] b = right.clone();
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) {
                    pivot = r;
                }
            }
            double[] row = a[pivot];
            a[pivot] = a[c];
            a[c] = row;
            double value = b[pivot];
            b[pivot] = b[c];
            b[c] = value;
            for (int r = c + 1; r < n; r++) {
                double factor = a[r][c] / a[c][c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= factor * a[c][k];
                }
                b[r] -= factor * b[c];
            }
        }
        for (int c = n - 1; c >= 0; c--) {
            for (int k = c + 1; k < n; k++) {
                b[c] -= a[c][k] * b[k];
            }
            b[c] /= a[c][c];
        }
        return b;
    }
}
