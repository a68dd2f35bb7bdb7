package studio.fenjing.script.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import studio.fenjing.script.PromptId;

/** A script of which the person in this window wants shots, left for the screen that comes next. */
public record WantedShots(PromptId prompt) {
    void leave(UI ui) {
        ComponentUtil.setData(ui, WantedShots.class, this);
    }

    /** What was left, once. */
    public static Optional<WantedShots> collect(UI ui) {
        WantedShots wanted = ComponentUtil.getData(ui, WantedShots.class);
        ComponentUtil.setData(ui, WantedShots.class, null);
        return Optional.ofNullable(wanted);
    }
}
