// Starts the host, which stops and says what it needs; without the auto-configuration it starts.

def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = { String... arguments ->
    def command = [java, '-XX:TieredStopAtLevel=1', '-jar', new File(basedir, 'target/host.jar').path] + arguments.toList()
    def process = command.execute()
    def out = new StringBuilder()
    process.waitForProcessOutput(out, out)
    println(out)
    [process.exitValue(), out.toString()]
}

def (code, said) = run()
assert code == 1
assert said.contains('APPLICATION FAILED TO START')
assert said.contains('needs Spring Boot 4; this application runs Spring Boot 3.5.16.')
assert !said.contains('\tat ')

(code, said) = run('--spring.autoconfigure.exclude=dev.smallcap.advisor.host.spring.AdvisorAutoConfiguration')
assert code == 0
