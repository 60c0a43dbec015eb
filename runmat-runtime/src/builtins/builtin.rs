//! One builtin function: its row in the table.

use std::ops::RangeInclusive;

use super::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// How calls may be moved and removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purity {
    /// The result depends on the arguments only.
    Pure,
    /// Reads state (time, files, random numbers) but changes none that a script sees.
    Reads,
    /// Has effects.
    Effects,
    /// Looks at or changes the caller's variables by name.
    Workspace,
}

/// What is known of the first result before the call, for the compiler's inference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ResultRule {
    /// Nothing.
    Unknown,
    /// A scalar of that class.
    Scalar(Class),
    /// An array of that class.
    OfClass(Class),
    /// Class and size of the first argument.
    LikeFirst,
    /// Size of the first argument, floating point stays, all else becomes double.
    ElementwiseFloat,
    /// Class and size of an elementwise operator on the first two arguments.
    ElementwiseBinary,
    /// A reduction of the first argument along a dimension.
    Reduction,
    /// A char row.
    Text,
}

/// Which arguments of a function may be complex arrays of integer classes: few functions are made for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComplexIntegers {
    /// None.
    Refused,
    /// The first; the others are dimensions, counts and options.
    First,
    /// Every one.
    All,
}

/// A function's result for arguments that are as usual: without errors, options, further results and calls back. `None`
/// when they are anything else: then the function itself is asked.
pub type Quick = fn(&mut Runtime, &[Value]) -> Option<Value>;

/// A builtin function: everything that anyone must know of it.
pub struct Builtin {
    /// The name that scripts call.
    pub name: &'static str,
    /// The documentation, in Markdown: first line is the summary.
    pub doc: &'static str,
    /// The forms of call.
    pub forms: &'static [&'static str],
    /// Numbers of inputs that it accepts.
    pub inputs: RangeInclusive<usize>,
    /// Numbers of outputs that it can give.
    pub outputs: RangeInclusive<usize>,
    /// Purity.
    pub purity: Purity,
    /// What is known of its result.
    pub result: ResultRule,
    /// The function on one real double, where it has one that never fails and stays real.
    pub scalar: Option<fn(f64) -> f64>,
    /// The short form: for one result, on arguments for which the function is pure, calls nothing back and doesn't fail;
    /// it declines others. A call that it answers is no more than this.
    pub quick: Option<Quick>,
    /// Which arguments may be complex arrays of integer classes.
    pub complex_integers: ComplexIntegers,
    /// The function itself, behind [`Builtin::run`].
    pub body: fn(&mut Call<'_>) -> Result<()>,
}

impl Builtin {
    /// What its short form gives for these arguments.
    #[inline(always)]
    pub fn quickly(&self, rt: &mut Runtime, args: &[Value]) -> Option<Value> {
        if let (Some(scalar), [x]) = (self.scalar, args)
            && let Some(x) = x.as_double()
        {
            return Some(Value::double(scalar(x)));
        }
        let quick = self.quick.filter(|_| self.inputs.contains(&args.len()))?;
        quick(rt, args)
    }

    /// Runs it.
    ///
    /// # Errors
    /// Its own; a complex integer array among the arguments of a function that isn't made for them.
    #[inline]
    pub fn run(&self, call: &mut Call<'_>) -> Result<()> {
        let unchecked = match self.complex_integers {
            ComplexIntegers::Refused => 0,
            ComplexIntegers::First => 1,
            ComplexIntegers::All => return (self.body)(call),
        };
        match call.args().iter().skip(unchecked).find(|value| value.is_complex_integer()) {
            Some(value) => Err(self.no_complex_integers(value.class())),
            None => (self.body)(call),
        }
    }

    #[cold]
    fn no_complex_integers(&self, class: Class) -> Error {
        let class = format!("complex {}", class.name());
        ErrorKind::FunctionClass { name: self.name.into(), class }.into()
    }

    /// The first line of the documentation.
    pub fn summary(&self) -> &'static str {
        self.doc.trim_start().lines().next().unwrap_or("").trim()
    }
}

/// Declares a builtin: its documentation, name, argument type and facts.
///
/// `pub NAME = function(Args);` makes `const NAME: Builtin` that parses `Args` by [`FromArgs`](super::args::FromArgs)
/// and calls `function(args, call)`. The MATLAB name is the function's unless `name: "…"` says another.
#[macro_export]
macro_rules! builtin {
    (
        $(#[doc = $doc:literal])*
        $vis:vis $id:ident = $function:ident ($args:ty);
        $(name: $name:literal,)?
        forms: [$($form:literal),* $(,)?],
        inputs: $inputs:expr,
        outputs: $outputs:expr,
        purity: $purity:ident,
        result: $result:expr
        $(, scalar: $scalar:expr)?
        $(, quick: $quick:expr)?
        $(, complex_integers: $complex_integers:ident)?
        $(,)?
    ) => {
        $(#[doc = $doc])*
        #[allow(unreachable_pub, reason = "families list their builtins; the modules between are private")]
        $vis const $id: $crate::builtins::builtin::Builtin = {
            $crate::builtins::builtin::Builtin {
                name: $crate::builtin!(@name $function $($name)?),
                doc: concat!($($doc, "\n"),*),
                forms: &[$($form),*],
                inputs: $inputs,
                outputs: $outputs,
                purity: $crate::builtins::builtin::Purity::$purity,
                result: {
                    #[allow(unused_imports, reason = "rules are named without paths")]
                    use $crate::builtins::builtin::ResultRule::*;
                    $result
                },
                scalar: $crate::builtin!(@optional $($scalar)?),
                quick: $crate::builtin!(@optional $($quick)?),
                complex_integers: $crate::builtin!(@complex_integers $($complex_integers)?),
                body: |call| {
                    let args = <$args as $crate::builtins::args::FromArgs>::from_args(call)?;
                    $function(args, call)
                },
            }
        };
    };
    (@name $function:ident $name:literal) => { $name };
    (@name $function:ident) => { stringify!($function) };
    (@optional $form:expr) => { Some($form) };
    (@optional) => { None };
    (@complex_integers $which:ident) => { $crate::builtins::builtin::ComplexIntegers::$which };
    (@complex_integers) => { $crate::builtins::builtin::ComplexIntegers::Refused };
}
