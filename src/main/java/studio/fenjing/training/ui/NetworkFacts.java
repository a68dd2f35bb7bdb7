package studio.fenjing.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.training.Network;
import studio.fenjing.training.NetworkId;

/** Where a network comes from, when it learned and from how much, in a line. */
class NetworkFacts extends Div {
    NetworkFacts(Network network) {
        addClassNames("facts", "secondary");
        NetworkId id = network.id();
        if (id.equals(NetworkId.SHIPPED)) say(getTranslation("training.shipped"));
        else if (id.equals(NetworkId.CONFIGURED)) say(getTranslation("training.configured"));
        Learning learning = network.learning();
        if (learning == null) return;
        say(getTranslation("training.learned", new Figures(getLocale()).time(learning.ended())));
        say(getTranslation(
                "training.material",
                learning.material().scenes(),
                learning.material().shots()));
    }

    private void say(String words) {
        add(new Span(words));
    }
}
