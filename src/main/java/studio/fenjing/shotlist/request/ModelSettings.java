package studio.fenjing.shotlist.request;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which network serves where nobody has chosen another.
 *
 * @param folder of a model that {@code fenjing train} wrote; the shipped one where absent
 */
@ConfigurationProperties("fenjing.model")
public record ModelSettings(@Nullable Path folder) {}
