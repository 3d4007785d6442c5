// Every host printed the recommendation of the README, and got nothing but what embedding needs.
String advice = new File(expected).getText('UTF-8')
['class-path': 1, shaded: 1, 'module-path': 1, 'child-loader': 3, 'common-pool': 1, tomcat: 1].each { host, times ->
    String printed = new File(basedir, host + '/target/printed.txt').getText('UTF-8')
    assert printed == advice * times : host + ' printed something else'
}
def unwanted = ['drools-model-codegen', 'drools-compiler', 'drools-engine', 'mvel', 'ecj', 'jackson', 'picocli',
        'logback', 'spring', 'micrometer', 'assertj', 'junit']
def got = new File(basedir, 'class-path/target/dependencies.txt').readLines('UTF-8')
assert got.any { it.contains('drools-core') }
unwanted.each { name -> assert !got.any { it.contains(name) } : name + ' reaches a host that only embeds' }

// The module exports whatever a host may use.
def jar = new File(basedir, 'child-loader/target/lib').listFiles().find { it.name.startsWith('smallcap-advisor') }
def module = java.lang.module.ModuleFinder.of(jar.toPath()).find('dev.smallcap.advisor').get().descriptor()
def hidden = module.packages() - module.exports().collect { it.source() }
hidden = hidden.findAll { !it.startsWith('dev.smallcap.rules') && !it.contains('.advisor.rules') }
assert hidden == ['dev.smallcap.advisor.cli', 'dev.smallcap.advisor.compiler'] as Set
return true
