package studio.fenjing.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;

/** Asks for the old password and a new one. */
class PasswordDialog extends Dialog {
    PasswordDialog(BiConsumer<String, String> change) {
        setWidth("min(26rem, 95vw)");
        setHeaderTitle(getTranslation("shell.password.title"));
        PasswordField current = new PasswordField(getTranslation("shell.password.current"));
        PasswordField wanted = new PasswordField(getTranslation("shell.password.new"));
        wanted.setHelperText(getTranslation("project.password.help"));
        VerticalLayout fields = new VerticalLayout(current, wanted);
        fields.setPadding(false);
        fields.setAlignItems(Alignment.STRETCH);
        add(fields);
        Button save = new Button(getTranslation("shell.password.submit"), click -> {
            change.accept(current.getValue(), wanted.getValue());
            close();
            Notification.show(getTranslation("shell.password.changed"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("project.cancel"), click -> close()), save);
    }
}
