// Runs each host in a machine of its own and holds what it prints against one text.

def at = { String path -> new File(basedir, path).path }
def path = { String... entries -> entries.join(File.pathSeparator) }
def main = 'dev.smallcap.host.Main'

def flat = { name -> ['-cp', path(at("$name/target/${name}.jar"), at("$name/target/lib/*")), main, examples] }
def modules = { name ->
    ['-p', path(at("$name/target/${name}.jar"), at("$name/target/lib")), '-m', 'dev.smallcap.host/' + main, examples]
}
def child = { context ->
    ['-cp', at('child-loader/target/classes'), main, examples, context,
     at('child-loader/target/child-loader.jar'), at('child-loader/target/lib')]
}
def tomcat = { address ->
    // Opened for Tomcat, which looks whether a stopped web application leaves something behind.
    ['--add-opens=java.base/java.lang=ALL-UNNAMED', '--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED',
     '-cp', path(at('tomcat/target/web/WEB-INF/classes'), at('tomcat/target/server/*')), main, examples, address,
     at('tomcat/target/web'), at('tomcat/target/work')]
}
def hosts = [
    'class path'                         : flat('class-path'),
    'shaded jar'                         : ['-jar', at('shaded/target/shaded.jar'), examples],
    'module path'                        : modules('module-path'),
    'module path, through JSON'          : modules('module-path-json'),
    'child loader, no context loader'    : child('none'),
    'child loader, system context loader': child('system'),
    'child loader, parent context loader': child('parent'),
    'common pool'                        : flat('common-pool'),
    'Tomcat, thread of the request'      : tomcat('/request'),
    'Tomcat, common pool'                : tomcat('/pool'),
]

def java = new File(System.getProperty('java.home'), 'bin/java').path
def wanted = new File(expected).getText('UTF-8')
def wrong = []
hosts.each { name, arguments ->
    def out = new StringBuilder()
    def err = new StringBuilder()
    def process = ([java, '-XX:TieredStopAtLevel=1'] + arguments).execute()
    process.waitForProcessOutput(out, err)
    // Drools logs through SLF4J, which says that no host brought a logger. The others are Tomcat's.
    def said = err.readLines().findAll { !it.startsWith('SLF4J(W): ') }
    def quiet = name.startsWith('Tomcat') ? !said.any { it.startsWith('SEVERE: ') || it =~ /leak/ } : said.isEmpty()
    if (process.exitValue() == 0 && out.toString() == wanted && quiet) {
        println('The same advice: ' + name)
    } else {
        println('NOT the same advice: ' + name + '\n' + out + err)
        wrong << name
    }
}
assert wrong.isEmpty()

// A host that only embeds gets no more than this, and the bill of materials says so.
def jars = new File(basedir, 'class-path/target/lib').list().findAll { !it.startsWith('smallcap-advisor') }.toSet()
assert jars.any { it.startsWith('drools-core') }
def unwanted = ['codegen', 'drools-engine', 'drools-compiler', 'drools-drl', 'drools-ecj', 'mvel', 'ecj', 'antlr', 'javaparser',
                'jackson', 'jte', 'picocli', 'logback', 'spring', 'micrometer', 'assertj', 'byte-buddy', 'jspecify']
assert jars.findAll { jar -> unwanted.any { jar.contains(it) } }.isEmpty()
// Offline, Maven leaves the bill of materials out.
if (new File(billOfMaterials).exists()) {
    def components = new groovy.json.JsonSlurper().parse(new File(billOfMaterials)).components
    def required = components.findAll { it.scope == 'required' }.collect { it.name + '-' + it.version + '.jar' }.toSet()
    assert required == jars
}

// Every jar tells its licence, and the command line's those of all that it holds.
def entries = { File jar -> new java.util.zip.ZipFile(jar).withCloseable { zip -> zip.entries()*.name.toSet() } }
def published = new File(target).listFiles().findAll { it.name =~ /^smallcap-advisor.*\.jar$/ }
def untold = published.findAll { jar -> !entries(jar).containsAll(['META-INF/LICENSE', 'META-INF/NOTICE']) }
assert untold.isEmpty()

def cli = new File(target, 'smallcap-advisor-cli.jar')
def told = new java.util.zip.ZipFile(cli).withCloseable { zip ->
    zip.getInputStream(zip.getEntry('META-INF/licenses/THIRD-PARTY.txt')).getText('UTF-8')
}
def missing = told.findAll(/META-INF\S+(?=,|\n)/) - entries(cli)
assert missing.isEmpty()
def parts = entries(cli).findAll { it ==~ 'META-INF/maven/.+/pom.xml' }.collect { it.split('/') }
def unlisted = parts.findAll { part -> !told.contains("${part[2]}:* ") && !told.contains("${part[2]}:${part[3]} ") }
assert unlisted*.getAt(2) == ['dev.smallcap']
