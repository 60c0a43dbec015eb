//! RunMat runs MATLAB code: the embedding library behind the `runmat` command.
//!
//! A [`Session`] holds one workspace. Nothing is shared between sessions; several may run side by side, each on its own
//! thread.
//!
//! ```
//! let mut session = runmat::Session::builder().capture_output().build();
//! session.run("x = 2 + 3;").expect("valid code");
//! assert_eq!(session.number("x"), Some(5.0));
//! ```

#![forbid(unsafe_code)]

pub mod cli;
mod compiler;
mod emit;
mod report;
mod session;
mod signatures;

pub use compiler::COMPILES;
pub use report::{Report, report};
pub use runmat_gc::Mode as GcMode;
pub use runmat_runtime::builtins::builtin::Builtin;
pub use runmat_runtime::dialect::Dialect;
pub use runmat_runtime::error::Error;
pub use runmat_vm::tier::{JitMode, JitThread, Stage as CompiledStage};
pub use session::{Session, SessionBuilder};

/// The dialect of that name: `matlab` or `octave`.
pub fn dialect_named(name: &str) -> Option<Dialect> {
    Dialect::from_name(name)
}

/// All builtin functions.
pub fn builtins() -> &'static [&'static Builtin] {
    runmat_runtime::builtins::table::all()
}

/// The builtin function of that name.
pub fn builtin(name: &str) -> Option<&'static Builtin> {
    runmat_runtime::builtins::table::find(name)
}
