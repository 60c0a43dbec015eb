//! Random programs, well typed most of the time, whose loops get hot: what the tiers of the engine must agree on.
//!
//! A program is a script with functions. Its variables keep their types, except where the generator changes one, and it
//! ends whatever happens: loops have bounds, recursion an end. All variables are printed at its end, to the last bit.

mod arrays;
mod expressions;
mod functions;
mod kernels;
mod random;
mod statements;
mod types;

use functions::Signature;
use random::Random;
use types::{Class, DOUBLE, Type};

/// A program and its dialect.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) text: String,
    pub(crate) octave: bool,
}

/// What can be named at a place.
#[derive(Debug, Default)]
struct Scope {
    variables: Vec<(String, Type)>,
    /// Loop variables and parameters of anonymous functions, which are rarely assigned.
    loops: Vec<(String, Type)>,
    /// Those that are whole numbers from one to a limit.
    counters: Vec<(String, usize)>,
    /// Loops around.
    depth: usize,
    is_function: bool,
}

struct Builder {
    random: Random,
    lines: Vec<String>,
    indent: usize,
    scope: Scope,
    functions: Vec<Signature>,
    /// Names given.
    names: usize,
    /// How often the place at hand is executed, about.
    rounds: u64,
    /// Statements that may still be executed, about.
    work: i64,
    octave: bool,
    /// Whether types are often wrong.
    wild: bool,
    in_handle: bool,
}

/// Functions that print values to the last bit, and errors.
const HELPERS: &str = "\
function show(name, x, depth)
    fprintf('%s %s [%s]', name, class(x), sprintf(' %d', size(x)));
    if depth > 3
        fprintf('\\n');
    elseif isnumeric(x) || islogical(x) || ischar(x)
        if ~isreal(x), fprintf(' complex'); end
        x = x(1:min(end, 40));
        if isinteger(x), fprintf(' %d', x); else, fprintf(' %.17g', double(real(x))); end
        if ~isreal(x), fprintf(' %.17g', imag(x)); end
        fprintf('\\n');
    elseif iscell(x)
        fprintf('\\n');
        for q = 1:min(numel(x), 9), show([name '{}'], x{q}, depth + 1); end
    elseif isstruct(x)
        fprintf('\\n');
        names = fieldnames(x);
        for p = 1:min(numel(x), 9)
            for q = 1:numel(names), show([name '.' names{q}], x(p).(names{q}), depth + 1); end
        end
    elseif isa(x, 'function_handle')
        fprintf(' %s\\n', func2str(x));
    else
        fprintf('\\n');
    end
end
function report(err)
    fprintf('caught %s: %s', err.identifier, err.message);
    for q = 1:min(numel(err.stack), 6), fprintf(' [%s %d]', err.stack(q).name, err.stack(q).line); end
    fprintf('\\n');
end
function poke(name, value)
    assignin('caller', name, value);
end
";

impl Program {
    /// The program of a seed.
    pub(crate) fn of_seed(seed: u64) -> Program {
        program(Random::new(seed))
    }

    /// The program of these bytes: they say in turn what the generator chooses.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Program {
        program(Random::of_bytes(bytes))
    }
}

fn program(mut random: Random) -> Program {
    let octave = random.percent(12);
    let mut builder = Builder {
        random,
        lines: Vec::new(),
        indent: 0,
        scope: Scope::default(),
        functions: Vec::new(),
        names: 0,
        rounds: 1,
        work: 0,
        octave,
        wild: false,
        in_handle: false,
    };
    builder.define_functions();
    let functions = std::mem::take(&mut builder.lines).join("\n") + "\n" + HELPERS;
    builder.script();
    let script = builder.lines.join("\n") + "\n";
    let text = if octave { format!("1;\n{functions}{script}") } else { format!("{script}{functions}") };
    Program { text, octave }
}

impl Builder {
    fn line(&mut self, text: &str) {
        self.lines.push(format!("{:1$}{text}", "", self.indent * 4));
    }

    /// The first line of a block.
    fn open(&mut self, text: &str) {
        self.line(text);
        self.indent += 1;
    }

    /// A line between the parts of a block.
    fn turn(&mut self, text: &str) {
        self.indent -= 1;
        self.open(text);
    }

    /// The last line of a block.
    fn close(&mut self, text: &str) {
        self.indent -= 1;
        self.line(text);
    }

    /// A new name.
    fn name(&mut self, letter: &str) -> String {
        self.names += 1;
        format!("{letter}{}", self.names + 1)
    }

    /// A new variable and its first value.
    fn initialise(&mut self, name: String, own: Type) {
        let value = self.expr(&own, 1);
        self.line(&format!("{name} = {value};"));
        self.scope.variables.push((name, own));
    }

    fn script(&mut self) {
        self.scope = Scope::default();
        self.rounds = 1;
        self.work = 0;
        self.line("global g1");
        self.line("g1 = 1;");
        self.scope.variables.push(("g1".into(), DOUBLE));
        self.initialise("d1".into(), DOUBLE);
        let row = Type::Array(Class::Double, 1, self.random.within(3, 5));
        for own in [DOUBLE, Type::Index, row.clone(), row, Type::List(Class::Double)] {
            let name = self.name(own.letter());
            self.initialise(name, own);
        }
        for _ in 0..self.random.within(4, 11) {
            let own = Type::any(&mut self.random, 2);
            let name = self.name(own.letter());
            self.initialise(name.clone(), own.clone());
            if self.random.percent(30) {
                let other = self.name(own.letter());
                self.line(&format!("{other} = {name};"));
                self.scope.variables.push((other, own));
            }
        }
        for _ in 0..self.random.within(1, 4) {
            self.work = 20_000;
            let guarded = self.random.percent(85);
            if guarded {
                self.open("try");
            }
            let n = self.random.below(3);
            self.statements(n, 1);
            if self.random.percent(30) {
                self.kernel();
            }
            self.looping(3);
            if guarded {
                self.turn("catch err");
                self.line("report(err)");
                self.close("end");
            }
        }
        for (name, _) in std::mem::take(&mut self.scope.variables) {
            self.line(&format!("if exist('{name}', 'var'), show('{name}', {name}, 0); end"));
        }
    }
}
