/** Requests to generate shot lists: their queue, the threads that serve it and the network that is asked. */
@NamedInterface("request")
@NullMarked
package studio.fenjing.shotlist.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
