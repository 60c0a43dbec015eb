//! Equality of whole values and names: `isequal`, `isequaln`, `isvarname`, `iskeyword`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::Result;
use crate::ops::isequal::{self, NanRule};
use crate::value::Value;
use crate::value::class::Class;

fn all_equal(args: &[Value], nan: NanRule) -> Value {
    Value::logical(args.windows(2).all(|pair| isequal::isequal(&pair[0], &pair[1], nan)))
}

builtin! {
    /// True when all arguments have the same size and contents.
    ///
    /// Numeric, logical and char classes compare by value, text by its characters; fields of structs in any order. NaN
    /// equals nothing.
    ///
    /// # Examples
    /// ```matlab
    /// isequal([1 2], int8([1 2])) %| 1
    /// isequal([1 2], [1; 2]) %| 0
    /// isequal(NaN, NaN)      %| 0
    /// ```
    pub ISEQUAL = isequal(Any);
    forms: ["tf = isequal(A, B)", "tf = isequal(A1, A2, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: All,
}

fn isequal(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    call.output(all_equal(&args, NanRule::Unequal))
}

builtin! {
    /// True when all arguments have the same size and contents, NaN and missing elements being equal to each other.
    ///
    /// # Examples
    /// ```matlab
    /// isequaln([1 NaN], [1 NaN]) %| 1
    /// ```
    pub ISEQUALN = isequaln(Any);
    forms: ["tf = isequaln(A, B)", "tf = isequaln(A1, A2, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: All,
}

fn isequaln(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    call.output(all_equal(&args, NanRule::Equal))
}

/// MATLAB's reserved words, in the order in which `iskeyword` lists them.
pub(in crate::builtins) const KEYWORDS: [&str; 20] = [
    "break",
    "case",
    "catch",
    "classdef",
    "continue",
    "else",
    "elseif",
    "end",
    "for",
    "function",
    "global",
    "if",
    "otherwise",
    "parfor",
    "persistent",
    "return",
    "spmd",
    "switch",
    "try",
    "while",
];

/// Longest name that MATLAB tells apart.
const MAX_NAME_LENGTH: usize = 63;

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && text.len() <= MAX_NAME_LENGTH
        && !KEYWORDS.contains(&text)
}

builtin! {
    /// True for texts that can name a variable.
    ///
    /// A letter, then letters, digits and underscores, 63 at most; not a keyword. False for values that aren't text.
    ///
    /// # Examples
    /// ```matlab
    /// isvarname('x1')        %| 1
    /// isvarname('for')       %| 0
    /// ```
    pub ISVARNAME = isvarname((Value,));
    forms: ["tf = isvarname(s)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn isvarname((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(a.is_text_scalar() && a.text().is_some_and(|t| is_name(&t))))
}

builtin! {
    /// True for reserved words; without argument, their list.
    ///
    /// # Examples
    /// ```matlab
    /// iskeyword('while')     %| 1
    /// iskeyword('x')         %| 0
    /// ```
    pub ISKEYWORD = iskeyword(Any);
    forms: ["tf = iskeyword(s)", "list = iskeyword"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn iskeyword(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let result = match args.first() {
        Some(name) => Value::logical(name.text().is_some_and(|t| KEYWORDS.contains(&t.as_ref()))),
        None => call.rt().cellstr_column(KEYWORDS),
    };
    call.output(result)
}

builtin! {
    /// Longest name that is told apart.
    ///
    /// # Examples
    /// ```matlab
    /// namelengthmax          %| 63
    /// ```
    pub NAMELENGTHMAX = namelengthmax(());
    forms: ["n = namelengthmax"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn namelengthmax((): (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(MAX_NAME_LENGTH as f64))
}

builtin! {
    /// True when two arrays have the same size.
    ///
    /// # Examples
    /// ```matlab
    /// size_equal([1 2], [3 4]) %| 1
    /// ```
    pub SIZE_EQUAL = size_equal(Any);
    forms: ["tf = size_equal(A, B, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: All,
}

fn size_equal(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let sizes: Vec<Dims> = args.iter().map(|a| a.dims()).collect();
    call.output(Value::logical(sizes.windows(2).all(|pair| pair[0] == pair[1])))
}
