//! The code generator of sessions, in builds that have one: those with the feature `jit`, for machines that RunMat makes
//! code for (`build.rs` sets `code_generator` then). Others interpret everything. Nothing else in this crate asks which
//! of the two it is.

use std::rc::Rc;

use runmat_vm::tier::{JitMode, Stage, Tier};

/// Whether this build makes machine code. Where it doesn't, [`JitMode`] has no effect.
pub const COMPILES: bool = cfg!(code_generator);

/// A code generator for a session that is to have one; with `show` it keeps that stage of everything that it compiles.
#[cfg(code_generator)]
pub(crate) fn code_generator(mode: JitMode, show: Option<Stage>, verify: bool) -> Option<Rc<dyn Tier>> {
    if mode == JitMode::Off {
        return None;
    }
    let log = std::env::var_os("RUNMAT_JIT_LOG").is_some();
    Some(Rc::new(runmat_jit::Jit::new(mode, log, verify).showing(show)))
}

/// As above, where there is none.
#[cfg(not(code_generator))]
pub(crate) fn code_generator(_: JitMode, _: Option<Stage>, _: bool) -> Option<Rc<dyn Tier>> {
    None
}
