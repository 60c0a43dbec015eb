//! The command line's arguments, as one validated struct. MATLAB's and Octave's own command lines are understood too.

use std::io::IsTerminal;

use runmat_gc::Mode;
use runmat_runtime::dialect::Dialect;
use runmat_vm::tier::JitMode;

use crate::compiler::COMPILES;

/// What `--help` prints.
pub const HELP: &str = "\
Usage: runmat [options] SCRIPT.m [arguments]
       runmat [options] -e CODE
       runmat [options] -               (program from standard input)
       runmat                           (interactive prompt)
       runmat check FILE...             (syntax and static checks, no run)
       runmat help NAME                 (documentation of a function)

Options:
  -e, --eval CODE, -batch CODE, -r CODE
                        run this code
  --compat matlab|octave
                        dialect of the code (default: matlab); --octave for short
  --emit tokens|ast|hir|hir:typed|bytecode|clif|asm
                        print a stage of the program instead of running it (clif, asm: run it, and print what was
                        compiled)
  --jit=on|off|force|stress
                        compile hot code (default), never, every loop, or every loop with exits for no reason;
                        a build without code generation interprets all code, and refuses force and stress
  --max-steps N         end a program with an error after about N steps (rounds of loops, calls of functions)
  --stats               at the end, say on standard error what was compiled
  -p, --path FOLDER     put a folder on the search path
  -sd FOLDER            start in this folder
  --version, --help

Accepted and ignored: -q --quiet --silent --no-init-file --norc -f --no-gui -W
  --no-window-system --no-history -H --traditional -nodisplay -nosplash -nodesktop -nojvm
  -singleCompThread
";

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Run a script file.
    File(String),
    /// Run code given on the command line.
    Code(String),
    /// Run the program on standard input.
    Stdin,
    /// The interactive prompt.
    Repl,
    /// Check files.
    Check(Vec<String>),
    /// Documentation of a function.
    FunctionHelp(String),
    /// The usage.
    Help,
    /// The version.
    Version,
}

/// A validated command line.
#[derive(Clone, Debug)]
pub struct Command {
    /// What is to be done.
    pub action: Action,
    /// The dialect.
    pub dialect: Dialect,
    /// The stage to print instead of running.
    pub emit: Option<String>,
    /// Folders for the search path.
    pub path: Vec<String>,
    /// Where to start.
    pub folder: Option<String>,
    /// Arguments behind the script.
    pub arguments: Vec<String>,
    /// How eagerly the heap collects (`RUNMAT_GC`).
    pub gc: Mode,
    /// Whether and when code is compiled.
    pub jit: JitMode,
    /// Steps that the program may make.
    pub max_steps: Option<u64>,
    /// Say at the end what was compiled.
    pub stats: bool,
    /// Check all bytecode (`RUNMAT_VERIFY`, and always in debug builds).
    pub verify: bool,
}

const IGNORED: &[&str] = &[
    "-q",
    "--quiet",
    "--silent",
    "--no-init-file",
    "--norc",
    "-f",
    "--no-gui",
    "-W",
    "--no-window-system",
    "--no-history",
    "-H",
    "--traditional",
    "-nodisplay",
    "-nosplash",
    "-nodesktop",
    "-nojvm",
    "-singleCompThread",
    "--no-line-editing",
    "--no-site-file",
    "--no-init-path",
    "--no-init-site",
];

impl Command {
    /// Parses arguments; the first is the program's name, which may ask for Octave's dialect.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn parse(arguments: Vec<String>) -> Result<Command, String> {
        let mut rest = arguments.into_iter();
        let program = rest.next().unwrap_or_default();
        let is_octave = program.rsplit('/').next().is_some_and(|name| name.starts_with("octave"));
        let mut command = Command {
            action: Action::Repl,
            dialect: if is_octave { Dialect::OCTAVE } else { Dialect::MATLAB },
            emit: None,
            path: Vec::new(),
            folder: None,
            arguments: Vec::new(),
            gc: gc_mode(),
            jit: JitMode::default(),
            max_steps: None,
            stats: false,
            verify: cfg!(debug_assertions) || std::env::var_os("RUNMAT_VERIFY").is_some(),
        };
        let mut action = None;
        while let Some(argument) = rest.next() {
            let mut value = |name: &str| rest.next().ok_or(format!("{name} needs a value"));
            match argument.as_str() {
                "-h" | "--help" => action = Some(Action::Help),
                "-v" | "--version" => action = Some(Action::Version),
                "-e" | "--eval" | "-batch" | "-r" => action = Some(Action::Code(value(&argument)?)),
                "--compat" => command.set_dialect(&value("--compat")?)?,
                "--octave" => command.dialect = Dialect::OCTAVE,
                "--emit" => command.set_stage(value("--emit")?)?,
                "--jit" => command.set_jit(&value("--jit")?)?,
                "--max-steps" => command.set_max_steps(&value("--max-steps")?)?,
                "--stats" => command.stats = true,
                "-p" | "--path" => command.path.push(value(&argument)?),
                "-sd" => command.folder = Some(value("-sd")?),
                "-logfile" => drop(value("-logfile")?),
                "--persist" => {}
                "-" => {
                    action = Some(Action::Stdin);
                    command.arguments = rest.collect();
                    break;
                }
                "check" if action.is_none() => {
                    action = Some(Action::Check(rest.collect()));
                    break;
                }
                "help" if action.is_none() => {
                    action = Some(Action::FunctionHelp(value("help")?));
                }
                option if IGNORED.contains(&option) => {}
                option if option.starts_with("--compat=") => command.set_dialect(&option[9..])?,
                option if option.starts_with("--jit=") => command.set_jit(&option[6..])?,
                option if option.starts_with("--max-steps=") => command.set_max_steps(&option[12..])?,
                option if option.starts_with("--emit=") => command.set_stage(option[7..].to_string())?,
                option if option.starts_with("--eval=") => {
                    action = Some(Action::Code(option[7..].to_string()))
                }
                option if option.starts_with('-') => return Err(format!("unknown option '{option}'")),
                _ => {
                    action.get_or_insert(Action::File(argument));
                    command.arguments = rest.collect();
                    break;
                }
            }
        }
        command.action = action.unwrap_or_else(|| match std::io::stdin().is_terminal() {
            true => Action::Repl,
            false => Action::Stdin,
        });
        Ok(command)
    }

    fn set_dialect(&mut self, name: &str) -> Result<(), String> {
        self.dialect =
            Dialect::from_name(name).ok_or(format!("unknown dialect '{name}': matlab or octave"))?;
        Ok(())
    }

    fn set_jit(&mut self, name: &str) -> Result<(), String> {
        self.jit = JitMode::from_name(name)
            .ok_or(format!("unknown mode '{name}' of the compiler: on, off, force or stress"))?;
        match self.jit {
            JitMode::Force | JitMode::Stress if !COMPILES => Err(no_compiler(&format!("--jit={name}"))),
            _ => Ok(()),
        }
    }

    fn set_max_steps(&mut self, number: &str) -> Result<(), String> {
        let steps = number.parse().map_err(|_| format!("--max-steps needs a number, not '{number}'"))?;
        self.max_steps = Some(steps);
        Ok(())
    }

    fn set_stage(&mut self, stage: String) -> Result<(), String> {
        if !crate::emit::STAGES.contains(&stage.as_str()) {
            return Err(format!("unknown stage '{stage}': {}", crate::emit::STAGES.join(", ")));
        }
        if !COMPILES && crate::emit::compiled_stage(&stage).is_some() {
            return Err(no_compiler(&format!("--emit {stage}")));
        }
        self.emit = Some(stage);
        Ok(())
    }
}

/// What is told to those who ask for machine code of a build that makes none.
fn no_compiler(option: &str) -> String {
    format!("{option}: this build of RunMat has no code generation and interprets all code")
}

fn gc_mode() -> Mode {
    match std::env::var("RUNMAT_GC").as_deref() {
        Ok("stress") => Mode::Stress,
        Ok("verify") => Mode::Verify,
        _ => Mode::Normal,
    }
}
