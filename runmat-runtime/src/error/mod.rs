//! Run-time errors: MException's identifier and message, and the stack that the VM adds.

use std::rc::Rc;

mod catalogue;
mod octave;
mod octave_files;
mod stack;

pub use catalogue::ErrorKind;
pub use stack::{Stack, StackFrame};

/// Result of anything that a script can make fail.
pub type Result<T> = std::result::Result<T, Error>;

/// A run-time error on its way up. One word wide; a copy costs nothing until one of the two is changed.
#[derive(Clone, Debug)]
pub struct Error(Rc<ErrorData>);

#[derive(Clone, Debug)]
struct ErrorData {
    identifier: String,
    message: String,
    /// Raised by this function or operator ("Error using NAME"), when it is not the innermost frame itself.
    source: Option<String>,
    stack: Stack,
    control: Control,
    causes: Vec<Error>,
    octave: Option<OctaveText>,
}

/// What Octave says in place of MATLAB's text.
#[derive(Clone, Debug)]
enum OctaveText {
    /// A call that doesn't fit its function: text before and behind the function's name.
    MisfitCall(&'static str, &'static str),
    /// A name that means nothing; the place in the source belongs to the text.
    Undefined(String),
    /// Identifier and message.
    Said(&'static str, String),
    /// A message behind the name of the builtin that raises it.
    OfBuiltin(String),
    /// More inputs than the builtin takes.
    TooManyInputs,
}

/// Errors that are no MException but end the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// An ordinary, catchable error.
    Catchable,
    /// `exit(n)`: unwinds everything, running cleanups.
    Exit(i32),
    /// Ctrl-C.
    Interrupt,
    /// More steps than the host allows.
    StepLimit,
}

impl Error {
    /// What the error is, to change: of a copy's own from now on.
    fn data(&mut self) -> &mut ErrorData {
        Rc::make_mut(&mut self.0)
    }

    /// An error with any identifier and message, as `error(id, msg)` raises it.
    pub fn new(identifier: impl Into<String>, message: impl Into<String>) -> Self {
        Error(Rc::new(ErrorData {
            identifier: identifier.into(),
            message: message.into(),
            source: None,
            stack: Stack::default(),
            control: Control::Catchable,
            causes: Vec::new(),
            octave: None,
        }))
    }

    /// Gives the error the identifier and message that Octave has for it; [`Error::in_dialect`] chooses.
    pub fn in_octave(mut self, identifier: &'static str, message: impl Into<String>) -> Self {
        self.data().octave = Some(OctaveText::Said(identifier, message.into()));
        self
    }

    /// Gives the error Octave's message `NAME: …` of the builtin that raises it, for errors that several builtins share.
    pub fn in_octave_named(mut self, message: impl Into<String>) -> Self {
        self.data().octave = Some(OctaveText::OfBuiltin(message.into()));
        self
    }

    /// A call that doesn't match any form of its builtin, in Octave's words `Invalid call to NAME`.
    pub fn invalid_call_in_octave(mut self) -> Self {
        self.data().octave = Some(OctaveText::MisfitCall("Invalid call to ", ""));
        self
    }

    /// The error in the words of the session's dialect. The engine asks for it before a script can see the error.
    pub fn in_dialect(mut self, octave: bool) -> Self {
        if self.0.octave.is_none() {
            return self;
        }
        match self.data().octave.take() {
            Some(OctaveText::Said(identifier, message)) if octave => {
                self.data().identifier = identifier.into();
                self.data().message = message;
            }
            Some(OctaveText::Undefined(name)) if octave => {
                self.data().identifier = "Octave:undefined-function".into();
                self.data().message = match self.0.stack.first() {
                    Some(at) if at.line > 0 => {
                        format!("'{name}' undefined near line {}, column {}", at.line, at.column)
                    }
                    _ => format!("'{name}' undefined"),
                };
            }
            Some(OctaveText::OfBuiltin(message)) if octave => {
                self.data().identifier = String::new();
                self.data().message =
                    format!("{}: {message}", self.0.source.as_deref().unwrap_or("function"));
            }
            Some(OctaveText::TooManyInputs) if octave => {
                self.data().identifier = "Octave:invalid-fun-call".into();
                let name = self.0.source.as_deref().unwrap_or("function");
                self.data().message = match octave_files::FILES.binary_search(&name) {
                    Ok(_) => format!("{name}: function called with too many inputs"),
                    Err(_) => format!("Invalid call to {name}"),
                };
            }
            Some(OctaveText::MisfitCall(before, behind)) if octave => {
                self.data().identifier = "Octave:invalid-fun-call".into();
                let name = self.0.source.as_deref().unwrap_or("function");
                self.data().message = format!("{before}{name}{behind}");
            }
            _ => {}
        }
        self
    }

    /// Leaves the program with a status.
    pub fn exit(status: i32) -> Self {
        let mut error = Error::new("", "");
        error.data().control = Control::Exit(status);
        error
    }

    /// Ctrl-C.
    pub fn interrupt() -> Self {
        let mut error = Error::new("RunMat:interrupted", "Operation terminated by user.");
        error.data().control = Control::Interrupt;
        error
    }

    /// The program has made more steps than the host allows.
    pub fn step_limit(steps: u64) -> Self {
        let message = format!(
            "The program needs more than the {steps} steps (rounds of loops and calls of functions) that it may make."
        );
        let mut error = Error::new("RunMat:stepLimit", message);
        error.data().control = Control::StepLimit;
        error
    }

    /// How the error is handled.
    pub fn control(&self) -> Control {
        self.0.control
    }

    /// The identifier; may be empty.
    pub fn identifier(&self) -> &str {
        &self.0.identifier
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The builtin or operator that raised it, when one did.
    pub fn source(&self) -> Option<&str> {
        self.0.source.as_deref().filter(|source| !source.is_empty())
    }

    /// The error is that of the code which called the builtin to raise it.
    pub fn of_caller(self) -> Self {
        self.or_source("")
    }

    /// Names the operator that raised the error as reports show it: ` + `, with a blank on both sides. Where an operator
    /// isn't defined for its operands MATLAB's report doesn't name it: the message does.
    pub fn of_operator(self, symbol: &str) -> Self {
        if self.0.identifier == "MATLAB:UndefinedFunction" {
            self
        } else {
            self.or_source(&format!(" {symbol} "))
        }
    }

    /// Names the builtin that raised the error, unless it has a name already.
    pub fn or_source(mut self, name: &str) -> Self {
        if self.0.source.is_none() {
            self.data().source = Some(name.to_string());
        }
        self
    }

    /// The stack, innermost frame first; empty until the error has left an instruction.
    pub fn stack(&self) -> &Stack {
        &self.0.stack
    }

    /// Sets the stack.
    pub fn set_stack(&mut self, stack: Stack) {
        self.data().stack = stack;
    }

    /// The errors added with `addCause`.
    pub fn causes(&self) -> &[Error] {
        &self.0.causes
    }

    /// Adds a cause.
    pub fn add_cause(&mut self, cause: Error) {
        self.data().causes.push(cause);
    }

    /// Replaces the message, keeping identifier and stack.
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.data().message = message.into();
        self
    }
}

impl From<ErrorKind> for Error {
    #[cold]
    fn from(kind: ErrorKind) -> Self {
        let mut error = Error::new(kind.identifier(), kind.to_string());
        error.data().octave = kind.in_octave();
        error
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

/// Raises an error that only a bug of ours can cause, as an error that a script can catch, never as a panic.
#[macro_export]
macro_rules! bug {
    ($($arg:tt)*) => {
        $crate::error::Error::new(
            "RunMat:internal",
            format!(
                "internal error in runmat {} ({}:{}): {}. Please report it.",
                env!("CARGO_PKG_VERSION"), file!(), line!(), format!($($arg)*)
            ),
        )
    };
}
