package studio.fenjing.script.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.ScriptService;

/** The scripts of the project: choose, add, rename. */
class PromptBar extends Div {
    private final Select<Prompt> choice = new Select<>();
    private final Button add;
    private final Button rename;
    private boolean showing;

    PromptBar(Consumer<Prompt> opened, Consumer<String> created, BiConsumer<Prompt, String> renamed) {
        addClassName("prompt-bar");
        choice.setAriaLabel(getTranslation("script.choose"));
        choice.setItemLabelGenerator(Prompt::title);
        choice.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) opened.accept(event.getValue());
        });
        add = new Button(getTranslation("script.new"), click -> ask("script.new", "", created));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rename = new Button(getTranslation("script.rename"), click -> {
            Prompt current = choice.getValue();
            if (current != null) ask("script.rename", current.title(), title -> renamed.accept(current, title));
        });
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        add(choice, rename, add);
    }

    void show(List<Prompt> prompts, Prompt current) {
        showing = true;
        choice.setItems(prompts);
        prompts.stream()
                .filter(one -> one.id().equals(current.id()))
                .findFirst()
                .ifPresent(choice::setValue);
        showing = false;
    }

    void setReadOnly(boolean readOnly) {
        add.setVisible(!readOnly);
        rename.setVisible(!readOnly);
    }

    private void ask(String title, String before, Consumer<String> named) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(title));
        TextField name = new TextField(getTranslation("script.name"));
        name.setMaxLength(ScriptService.LONGEST_TITLE);
        name.setValue(before);
        name.setWidthFull();
        name.setAutofocus(true);
        Button save = new Button(getTranslation("script.save"), click -> {
            dialog.close();
            named.accept(name.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(getTranslation("script.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
