package org.newsclaims.evaluation.attribution;

import java.util.Arrays;
import java.util.List;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.Lattice;

/**
 * Maximum-likelihood training of a chain by AdaGrad, one sequence at a time in the given order, on one thread: the same
 * sequences give the same bits.
 */
final class ChainTrainer {
    private static final int L = ChainLabels.COUNT;
    private static final int ROW = 2 * L;
    /** Errors below this are not worth a step. */
    private static final float IGNORED = 2e-3f;

    private final TrainingOptions options;

    ChainTrainer(TrainingOptions options) {
        this.options = options;
    }

    /** Trains on sequences whose features are raw hashes; rare features are left out. */
    TrainedChain train(List<LabelledSequence> sequences) {
        FeatureIndex index = FeatureIndex.of(sequences, options.cutOff());
        return new Run(index, sequences).train();
    }

    private final class Run {
        private final FeatureIndex index;
        private final int[][] rows;
        private final List<LabelledSequence> sequences;
        /** For each feature, its weights and then the sums of their squared errors, side by side for the cache. */
        private final float[] cells;

        private final float[] sums;
        private final float[] transitions = ChainLabels.freshTransitions();
        private final float[] transitionSquares = new float[transitions.length];
        private final double[] transitionSums = new double[transitions.length];
        private int snapshots;
        /** Errors of the labels of one position that are worth a step, and which labels they are. */
        private final float[] d = new float[L];

        private final int[] labels = new int[L];

        Run(FeatureIndex index, List<LabelledSequence> sequences) {
            this.index = index;
            this.sequences = sequences;
            rows = new int[sequences.size()][];
            for (int s = 0; s < rows.length; s++) {
                rows[s] = index.translate(sequences.get(s).features());
            }
            cells = new float[index.size() * ROW];
            sums = new float[index.size() * L];
        }

        TrainedChain train() {
            Lattice lattice = new Lattice(L, transitions);
            int[] order = new int[rows.length];
            Arrays.setAll(order, i -> i);
            FixedSequence sequence = new FixedSequence();
            for (int epoch = 0; epoch < options.epochs(); epoch++) {
                sequence.shuffle(order);
                double loss = 0;
                for (int k = 0; k < order.length; k++) {
                    loss += step(lattice, order[k]);
                    if (epoch >= options.averageFrom() && (k + 1) % (order.length / 4 + 1) == 0
                            || k == order.length - 1 && epoch >= options.averageFrom()) {
                        snapshot();
                    }
                }
                if (options.verbose()) {
                    System.err.printf("epoch %d loss %.0f%n", epoch, loss);
                }
            }
            return result();
        }

        private void snapshot() {
            snapshots++;
            for (int i = 0; i < index.size(); i++) {
                for (int y = 0; y < L; y++) {
                    sums[i * L + y] += cells[i * ROW + y];
                }
            }
            for (int i = 0; i < transitions.length; i++) {
                transitionSums[i] += transitions[i];
            }
        }

        private TrainedChain result() {
            for (int i = 0; i < sums.length; i++) {
                sums[i] /= snapshots;
            }
            float[] mean = new float[transitions.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (float) (transitionSums[i] / snapshots);
            }
            return new TrainedChain(index, sums, mean);
        }

        private double step(Lattice lattice, int s) {
            LabelledSequence sequence = sequences.get(s);
            byte[] gold = sequence.gold();
            int n = gold.length;
            int[] ids = rows[s];
            int[] starts = sequence.starts();
            lattice.reset(n);
            float[] scores = lattice.scores();
            System.arraycopy(sequence.edges(), 0, lattice.edges(), 0, n);
            int at = 0;
            int[] bounds = new int[n + 1];
            for (int t = 0; t < n; t++) {
                bounds[t] = at;
                int end = at + starts[t + 1] - starts[t];
                for (int i = at; i < end; i++) {
                    if (ids[i] >= 0) {
                        int base = ids[i] * ROW;
                        for (int y = 0; y < L; y++) {
                            scores[t * L + y] += cells[base + y];
                        }
                    }
                }
                at = end;
            }
            bounds[n] = at;
            double loss = lattice.infer() - lattice.pathScore(gold);
            update(lattice, gold, ids, bounds, sequence.edges());
            return loss;
        }

        private void update(Lattice lattice, byte[] gold, int[] ids, int[] bounds, byte[] edges) {
            int previous = 0;
            for (int t = 0; t < gold.length; t++) {
                int active = 0;
                for (int y = 0; y < L; y++) {
                    float error = (float) ((gold[t] == y ? 1 : 0) - lattice.marginal(t, y));
                    if (Math.abs(error) >= IGNORED) {
                        d[active] = error;
                        labels[active++] = y;
                    }
                }
                moveTransitions(lattice, t, previous, gold[t], edges[t]);
                previous = gold[t];
                for (int i = bounds[t]; active > 0 && i < bounds[t + 1]; i++) {
                    if (ids[i] >= 0) {
                        move(ids[i] * ROW, active);
                    }
                }
            }
            lattice.refresh();
        }

        private void move(int base, int active) {
            float rate = options.rate();
            float l2 = options.l2();
            for (int k = 0; k < active; k++) {
                int cell = base + labels[k];
                float g = d[k] - l2 * cells[cell];
                float h = cells[cell + L] + g * g;
                cells[cell + L] = h;
                cells[cell] += rate * g / (float) Math.sqrt(h + 1e-8f);
            }
        }

        private void moveTransitions(Lattice lattice, int t, int previous, int label, int edge) {
            for (int a = 0; a < L; a++) {
                if (t == 0 && a > 0) {
                    break;
                }
                for (int b = 0; b < L; b++) {
                    int cell = (edge * L + a) * L + b;
                    if (transitions[cell] == Float.NEGATIVE_INFINITY) {
                        continue;
                    }
                    double expected = t == 0 ? lattice.marginal(0, b) : lattice.pairMarginal(t, a, b);
                    float g = (float) ((a == previous && b == label ? 1 : 0) - expected)
                            - options.l2() * transitions[cell];
                    float h = transitionSquares[cell] + g * g;
                    transitionSquares[cell] = h;
                    transitions[cell] += options.rate() * g / (float) Math.sqrt(h + 1e-8f);
                }
            }
        }
    }
}
