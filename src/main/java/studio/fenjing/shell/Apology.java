package studio.fenjing.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says what is not there and what to do now. */
abstract class Apology extends FrontPage {
    Apology(String titleKey, String whatToDo, Appearance appearance) {
        super(titleKey, appearance);
        say(whatToDo).addClassName("lead");
        Anchor home = new Anchor(".", getTranslation("shell.all-projects"));
        home.setRouterIgnore(true);
        show(new Paragraph(home));
    }
}
