//! The code generator of sessions, in builds that have one: those with the feature `jit`, for machines that RunMat makes
//! code for (`build.rs` sets `code_generator` then). Others interpret everything. Nothing else in this crate asks which
//! of the two it is.

use std::rc::Rc;

use runmat_vm::tier::{JitMode, JitThread, Stage, Tier};

/// Whether this build makes machine code. Where it doesn't, [`JitMode`] has no effect.
pub const COMPILES: bool = cfg!(code_generator);

/// What a session asks of its code generator.
#[derive(Clone, Copy, Debug, Default)]
#[cfg_attr(not(code_generator), allow(dead_code, reason = "there is nobody to ask"))]
pub(crate) struct CompilerOptions {
    pub(crate) mode: JitMode,
    /// As `RUNMAT_JIT_THREAD` says, if nothing is said here.
    pub(crate) thread: Option<JitThread>,
    /// A stage that is kept of everything that is compiled.
    pub(crate) show: Option<Stage>,
    /// Whether generated instructions are checked.
    pub(crate) verify: bool,
}

/// A code generator for a session that is to have one.
#[cfg(code_generator)]
pub(crate) fn code_generator(options: CompilerOptions) -> Option<Rc<dyn Tier>> {
    let CompilerOptions { mode, thread, show, verify } = options;
    if mode == JitMode::Off {
        return None;
    }
    let log = std::env::var_os("RUNMAT_JIT_LOG").is_some();
    let named = || JitThread::from_name(std::env::var("RUNMAT_JIT_THREAD").ok()?.as_str());
    let thread = thread.or_else(named).unwrap_or_default();
    Some(Rc::new(runmat_jit::Jit::new(mode, log, verify).showing(show).made_by(thread)))
}

/// As above, where there is none.
#[cfg(not(code_generator))]
pub(crate) fn code_generator(_: CompilerOptions) -> Option<Rc<dyn Tier>> {
    None
}
