/**
 * Auto-configuration for Spring Boot 4: the policy as beans, checked when the application starts,
 * with Actuator health and Micrometer metrics where the host has them. Start with {@link
 * dev.smallcap.advisor.host.spring.AdvisorService}, which a controller injects, and {@link
 * dev.smallcap.advisor.host.spring.AdvisorProperties}.
 *
 * <p>Nothing else of this library knows Spring, and a host without Spring gets none of it.
 */
@NullMarked
package dev.smallcap.advisor.host.spring;

import org.jspecify.annotations.NullMarked;
