package dev.smallcap.advisor.advice;

/**
 * Which policy gave the advice. Immutable and thread-safe.
 *
 * @param version its version on the as-of date
 * @param fingerprint SHA-256 of its rules, parameters, funds, release days, closed days and words,
 *     in hexadecimal
 */
public record PolicyStamp(String version, String fingerprint) {}
