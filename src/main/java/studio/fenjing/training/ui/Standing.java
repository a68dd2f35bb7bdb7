package studio.fenjing.training.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import studio.fenjing.training.Network;

/** In a word how a network stands: it serves, it is damaged, it was found better or not. */
class Standing extends Badge {
    Standing(Network network) {
        if (network.serving()) say("training.serving", BadgeVariant.SUCCESS);
        else if (network.isDamaged()) say("training.damaged", BadgeVariant.ERROR);
        else if (network.judgement() == null) setVisible(false);
        else if (network.judgement().verdict().passes()) say("training.was-better", BadgeVariant.SUCCESS);
        else say("training.not-better", BadgeVariant.CONTRAST);
    }

    private void say(String key, BadgeVariant... variants) {
        setText(getTranslation(key));
        addThemeVariants(variants);
    }
}
