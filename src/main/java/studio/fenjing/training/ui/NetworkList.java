package studio.fenjing.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import studio.fenjing.training.Network;
import studio.fenjing.training.NetworkId;

/** All networks that there are, each a way to look at it and to let it serve. */
class NetworkList extends Section {
    NetworkList(List<Network> networks, NetworkId shown, Consumer<Network> serve) {
        addClassName("networks");
        UnorderedList list = new UnorderedList();
        networks.forEach(network -> list.add(item(network, shown, serve)));
        add(new H2(getTranslation("training.networks")), list);
        if (networks.stream().allMatch(network -> network.id().equals(NetworkId.SHIPPED))) {
            Paragraph none = new Paragraph(getTranslation("training.networks.none"));
            none.addClassName("secondary");
            add(none);
        }
    }

    private ListItem item(Network network, NetworkId shown, Consumer<Network> serve) {
        RouterLink link = new RouterLink(
                network.name(),
                ModelsView.class,
                new RouteParameters("network", network.id().value()));
        if (network.id().equals(shown)) link.getElement().setAttribute("aria-current", "true");
        Div text = new Div(new Div(link, new Standing(network)), new NetworkFacts(network));
        text.addClassName("who");
        ListItem item = new ListItem(text);
        if (network.damage() != null) text.add(new Span(network.damage()));
        else if (!network.serving()) item.add(button(network, serve));
        return item;
    }

    private Button button(Network network, Consumer<Network> serve) {
        Button button = new Button(getTranslation("training.serve"), click -> serve.accept(network));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("training.serve.of", network.name()));
        return button;
    }
}
