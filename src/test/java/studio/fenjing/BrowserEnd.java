package studio.fenjing;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonCodec;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What one of our components and its browser tell each other, as it goes over the wire, without a browser. */
public final class BrowserEnd {
    private BrowserEnd() {}

    /** The browser tells of an event; the detail is JSON with single quotes. */
    public static void send(Component component, String type, String detail) {
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().readTree(detail.replace('\'', '"')));
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, data));
    }

    /** The calls that the browser is sent when something is done to a component: the expression, then the arguments. */
    public static <T extends Component> List<String> sent(T component, Consumer<T> deeds) {
        UI ui = new UI();
        ui.getInternals().setSession(mock(VaadinSession.class, RETURNS_DEEP_STUBS));
        ui.add(component);
        deeds.accept(component);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression() + " "
                        + call.getInvocation().getParameters().stream()
                                .map(value -> value instanceof Element
                                        ? ""
                                        : JacksonCodec.encodeWithTypeInfo(value).toString())
                                .toList())
                .toList();
    }
}
