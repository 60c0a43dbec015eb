//! Questions about class: `class`, `isa`, `isnumeric`, `isreal`, ….

use crate::builtin;
use crate::builtins::args::Text;
use crate::builtins::call::Call;
use crate::error::Result;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Class of a value.
    ///
    /// # Examples
    /// ```matlab
    /// class(5)               %| double
    /// class({})              %| cell
    /// ```
    pub CLASS = class((Value,));
    forms: ["name = class(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
    complex_integers: First,
}

fn class((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let name = call.rt().char_row(a.class().name());
    call.output(name)
}

builtin! {
    /// True when a value is of a class or category.
    ///
    /// Categories are `'numeric'` (floating point and integers), `'float'` and `'integer'`.
    ///
    /// # Examples
    /// ```matlab
    /// isa(5, 'double')       %| 1
    /// isa(int8(5), 'numeric') %| 1
    /// isa(true, 'numeric')   %| 0
    /// ```
    pub ISA = isa((Value, Text));
    forms: ["tf = isa(A, class)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn isa((a, Text(name)): (Value, Text), call: &mut Call<'_>) -> Result<()> {
    let class = a.class();
    let holds = match name.as_str() {
        "numeric" => class.is_numeric(),
        "float" => class.is_float(),
        "integer" => class.is_integer(),
        "handle" => class == Class::OnCleanup,
        name => class.name() == name,
    };
    call.output(Value::logical(holds))
}

/// A builtin that asks something of its argument alone.
macro_rules! is_class {
    ($id:ident, $name:ident, $form:literal, $test:expr, $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: Scalar(Class::Logical),
            quick: |_, args| {
                let test: fn(Value) -> bool = $test;
                Some(Value::logical(test(args[0])))
            },
            complex_integers: First,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            let test: fn(Value) -> bool = $test;
            call.output(Value::logical(test(a)))
        }
    };
}

is_class!(
    ISNUMERIC,
    isnumeric,
    "tf = isnumeric(A)",
    |a| a.class().is_numeric(),
    " True for numeric arrays.",
    "",
    " Floating-point and integer classes are numeric; logical and char aren't.",
    "",
    " # Examples",
    " ```matlab",
    " isnumeric(int8(3))     %| 1",
    " isnumeric(true)        %| 0",
    " ```"
);
is_class!(
    ISFLOAT,
    isfloat,
    "tf = isfloat(A)",
    |a| a.class().is_float(),
    " True for double and single arrays.",
    "",
    " # Examples",
    " ```matlab",
    " isfloat(1)             %| 1",
    " isfloat(int8(1))       %| 0",
    " ```"
);
is_class!(
    ISINTEGER,
    isinteger,
    "tf = isinteger(A)",
    |a| a.class().is_integer(),
    " True for arrays of an integer class.",
    "",
    " # Examples",
    " ```matlab",
    " isinteger(int8(1))     %| 1",
    " isinteger(1)           %| 0",
    " ```"
);
is_class!(
    ISLOGICAL,
    islogical,
    "tf = islogical(A)",
    |a| a.class() == Class::Logical,
    " True for logical arrays.",
    "",
    " # Examples",
    " ```matlab",
    " islogical(true)        %| 1",
    " islogical(1)           %| 0",
    " ```"
);
is_class!(
    ISBOOL,
    isbool,
    "tf = isbool(A)",
    |a| a.class() == Class::Logical,
    " True for logical arrays; Octave's name of `islogical`.",
    "",
    " # Examples",
    " ```matlab",
    " isbool(1 > 0)          %| 1",
    " ```"
);
is_class!(
    ISCHAR,
    ischar,
    "tf = ischar(A)",
    |a| a.class() == Class::Char,
    " True for char arrays.",
    "",
    " # Examples",
    " ```matlab",
    " ischar('a')            %| 1",
    " ischar(\"a\")            %| 0",
    " ```"
);
is_class!(
    ISREAL,
    isreal,
    "tf = isreal(A)",
    |a| matches!(a.kind(), Kind::Dense(view) if !view.is_complex()),
    " True for arrays without imaginary parts.",
    "",
    " Tells how the array is stored: `complex(1, 0)` isn't real. Cells, structs, strings and function handles aren't.",
    "",
    " # Examples",
    " ```matlab",
    " isreal('a')            %| 1",
    " isreal(complex(1, 0))  %| 0",
    " ```"
);
is_class!(
    ISCOMPLEX,
    iscomplex,
    "tf = iscomplex(A)",
    |a| matches!(a.kind(), Kind::Dense(view) if view.is_complex()),
    " True for arrays with imaginary parts.",
    "",
    " # Examples",
    " ```matlab",
    " iscomplex(2i)          %| 1",
    " iscomplex(2)           %| 0",
    " ```"
);
is_class!(
    ISSPARSE,
    issparse,
    "tf = issparse(A)",
    |_a| false,
    " True for arrays stored sparse; no array is, so far.",
    "",
    " # Examples",
    " ```matlab",
    " issparse(eye(3))       %| 0",
    " ```"
);
