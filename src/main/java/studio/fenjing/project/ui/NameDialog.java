package studio.fenjing.project.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for one name; stays open while it is refused. */
class NameDialog extends Dialog {
    NameDialog(String titleKey, String labelKey, String before, Consumer<String> named) {
        setWidth("min(26rem, 95vw)");
        setHeaderTitle(getTranslation(titleKey));
        TextField name = new TextField(getTranslation(labelKey));
        name.setValue(before);
        name.setWidthFull();
        name.focus();
        add(name);
        Button save = new Button(getTranslation("project.save"), click -> {
            named.accept(name.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("project.cancel"), click -> close()), save);
    }
}
