package org.newsclaims.images;

/** Does nothing, for an archive to hold it. */
final class ArchivedProgram {
    private ArchivedProgram() {}

    public static void main(String[] arguments) {
        System.out.println("ran");
    }
}
