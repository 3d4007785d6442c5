/**
 * An advisor on US small caps, to be embedded.
 *
 * <p>Whoever uses what is optional adds its jars: {@code host.json} needs Jackson, {@code
 * host.html} jte-runtime, {@code host.spring} Spring Boot, {@code author.verify.assertj} AssertJ.
 */
module dev.smallcap.advisor {
  requires transitive org.joda.money;
  requires de.siegmar.fastcsv;
  requires java.compiler;
  requires java.xml;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;
  requires org.drools.util;
  requires org.drools.wiring.api;
  requires org.drools.wiring.statics;
  requires org.kie.api;
  requires org.kie.internal.api;
  requires org.kie.memorycompiler;
  requires org.slf4j;
  requires static gg.jte.runtime;
  requires static info.picocli;
  requires static micrometer.core;
  requires static org.assertj.core;
  requires static org.jspecify;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.boot.health;
  requires static spring.context;
  requires static spring.core;
  requires static tools.jackson.databind;

  exports dev.smallcap.advisor;
  exports dev.smallcap.advisor.advice;
  exports dev.smallcap.advisor.author.verify;
  exports dev.smallcap.advisor.author.verify.assertj;
  exports dev.smallcap.advisor.explain;
  exports dev.smallcap.advisor.explain.counterfactual;
  exports dev.smallcap.advisor.files.table;
  exports dev.smallcap.advisor.host.book;
  exports dev.smallcap.advisor.host.bundle;
  exports dev.smallcap.advisor.host.html;
  exports dev.smallcap.advisor.host.importing;
  exports dev.smallcap.advisor.host.json;
  exports dev.smallcap.advisor.host.log;
  exports dev.smallcap.advisor.host.reload;
  exports dev.smallcap.advisor.host.spring;
  exports dev.smallcap.advisor.rulebook.conclusion;
  exports dev.smallcap.advisor.rulebook.fact;
  exports dev.smallcap.advisor.situation;
  exports dev.smallcap.advisor.terms;

  // Jackson makes what it reads, also where that is not public.
  opens dev.smallcap.advisor.host.json to
      tools.jackson.databind;
  opens dev.smallcap.advisor.cli.json to
      tools.jackson.databind;
  // Spring makes its beans.
  opens dev.smallcap.advisor.host.spring;
}
