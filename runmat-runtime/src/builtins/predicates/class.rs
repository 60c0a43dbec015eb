//! Class predicates: `isnumeric`, `ischar`, ….

use crate::builtin;
use crate::builtins::call::Call;
use crate::error::Result;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// True for numeric arrays.
    ///
    /// Floating-point and integer classes are numeric; logical and char aren't.
    ///
    /// # Examples
    /// ```matlab
    /// isnumeric(int8(3))     %| 1
    /// isnumeric(true)        %| 0
    /// ```
    pub ISNUMERIC = isnumeric((Value,));
    forms: ["tf = isnumeric(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn isnumeric((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(a.class().is_numeric()))
}

builtin! {
    /// True for char arrays.
    ///
    /// # Examples
    /// ```matlab
    /// ischar('a')            %| 1
    /// ischar("a")            %| 0
    /// ```
    pub ISCHAR = ischar((Value,));
    forms: ["tf = ischar(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn ischar((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(a.class() == Class::Char))
}
