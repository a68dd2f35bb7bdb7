package studio.fenjing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets every test sign in where its own application context looks. Vaadin keeps who is signed in per context, but the
 * last context started owns the static holder; without this a test on a cached context signs in to another one.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {
    /** Before {@code @WithMockUser}, which has 10,000. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!test.hasApplicationContext()) return;
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
