//! What this crate needs to know of the builtin functions. The root package adapts the runtime's table to it.

use crate::infer::Class;

/// How calls of a builtin may be moved and removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purity {
    /// The result depends on the arguments only.
    Pure,
    /// Reads state (time, files, random numbers) but changes none that a script sees.
    Reads,
    /// Has effects.
    Effects,
}

/// What is known of a builtin's first result before the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultRule {
    /// Nothing.
    Unknown,
    /// A scalar of that class.
    Scalar(Class),
    /// An array of that class.
    OfClass(Class),
    /// Class and size of the first argument.
    LikeFirst,
    /// Size of the first argument; floating point stays, all else becomes double.
    ElementwiseFloat,
    /// Class and size of an elementwise operator on the first two arguments.
    ElementwiseBinary,
    /// A reduction of the first argument along a dimension.
    Reduction,
    /// A char row.
    Text,
}

/// A builtin's signature.
#[derive(Clone, Copy, Debug)]
pub struct Signature {
    /// Most outputs.
    pub max_outputs: usize,
    /// Purity.
    pub purity: Purity,
    /// May look at or change the caller's variables by name (`eval`, `who`, `clear`, …).
    pub uses_workspace: bool,
    /// What the first result is.
    pub result: ResultRule,
    /// Real arguments give real results, where `result` leaves that open.
    pub stays_real: bool,
}

/// The table of builtins.
pub trait Builtins {
    /// The signature of a builtin by name.
    fn signature(&self, name: &str) -> Option<Signature>;
}

/// A table without entries, for tests and dumps.
pub struct NoBuiltins;

impl Builtins for NoBuiltins {
    fn signature(&self, _: &str) -> Option<Signature> {
        None
    }
}
