package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.splitlayout.SplitLayout;

/** The table beside the shot that it is about; above it on a screen too narrow for both, such as an upright tablet. */
final class DeskLayout extends SplitLayout {
    private static final int TABLE_BESIDE = 72;
    private static final int TABLE_ABOVE = 58;

    DeskLayout(Component table, Component side) {
        super(table, side);
        setSizeFull();
        setSplitterPosition(TABLE_BESIDE);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // The same width as in styles.css.
        getElement()
                .executeJs("return window.matchMedia('(max-width: 56rem)').matches")
                .then(Boolean.class, narrow -> {
                    if (!narrow) return;
                    setOrientation(Orientation.VERTICAL);
                    setSplitterPosition(TABLE_ABOVE);
                });
    }
}
