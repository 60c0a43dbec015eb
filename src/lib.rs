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
mod emit;
mod report;
mod session;
mod signatures;

pub use report::{Report, report};
pub use session::{Session, SessionBuilder};
