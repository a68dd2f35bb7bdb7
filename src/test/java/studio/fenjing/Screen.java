package studio.fenjing;

/** What a visitor looks at: the size in CSS pixels, and whether fingers touch it. */
enum Screen {
    LAPTOP(1280, 800, false),
    UPRIGHT_TABLET(800, 1100, true),
    TABLET(1024, 768, true);

    final int width;
    final int height;
    final boolean touched;

    Screen(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }
}
