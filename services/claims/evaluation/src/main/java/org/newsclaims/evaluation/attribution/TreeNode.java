package org.newsclaims.evaluation.attribution;

/**
 * A node of a tree being grown; leaves have no children.
 *
 * @param value what a leaf adds
 * @param fact what an inner node asks for
 * @param bin last bin that goes to the first child
 */
record TreeNode(double value, int fact, int bin, TreeNode low, TreeNode high) {
    static TreeNode leaf(double value) {
        return new TreeNode(value, -1, 0, null, null);
    }
}
