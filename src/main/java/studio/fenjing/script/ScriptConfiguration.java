package studio.fenjing.script;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets {@link Contested} transactions be tried again. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ScriptConfiguration {}
