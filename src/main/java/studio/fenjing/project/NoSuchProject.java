package studio.fenjing.project;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.stereotype.Component;

/** There is no such project for the one who asks: unknown and forbidden look the same. */
public class NoSuchProject extends AccessDeniedException {
    public NoSuchProject() {
        super("no such project");
    }

    /** Named by {@code @HandleAuthorizationDenied} on a service whose refusals must not tell what exists. */
    @Component
    public static class Instead implements MethodAuthorizationDeniedHandler {
        @Override
        public Object handleDeniedInvocation(MethodInvocation invocation, AuthorizationResult result) {
            throw new NoSuchProject();
        }
    }
}
