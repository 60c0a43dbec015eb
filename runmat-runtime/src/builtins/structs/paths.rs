//! Fields reached by name: `getfield`, `setfield`, `substruct`.

use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::assign::{assign, element_field_slot, field_slot, struct_element};
use crate::ops::index::index;
use crate::runtime::Runtime;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

builtin! {
    /// The value of a field.
    ///
    /// Cell arrays between the names hold subscripts: `getfield(s, {2}, 'a', {3})` is `s(2).a(3)`.
    ///
    /// # Errors
    /// `MATLAB:nonExistentField` for a field that isn't there; bad indices.
    ///
    /// # Examples
    /// ```matlab
    /// getfield(struct('a', 5), 'a')     %| 5
    /// ```
    pub GETFIELD = getfield(Any);
    forms: ["x = getfield(S, name)", "x = getfield(S, {i, …}, name, {k, …}, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn getfield(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let mut value = args[0];
    for step in &args[1..] {
        value = match step.kind() {
            Kind::Cell(cell) => index(rt, value, cell.items)?,
            _ => {
                let name = name_of(step)?;
                let fields = value.as_ref::<StructArray>().ok_or(ErrorKind::DotOnNonStruct)?;
                let field = fields.shape().position(&name).ok_or(ErrorKind::UnknownField { name })?;
                if fields.numel() == 0 {
                    return Err(ErrorKind::IndexPastEnd { numel: 0 }.into());
                }
                fields.get(field, 0)
            }
        };
    }
    call.output(value.shared())
}

fn name_of(step: &Value) -> Result<String> {
    match step.text().filter(|_| step.is_text_scalar()) {
        Some(name) => Ok(name.into_owned()),
        None => Err(ErrorKind::FieldNameClass.into()),
    }
}

builtin! {
    /// A struct with the value of a field changed.
    ///
    /// Cell arrays between the names hold subscripts: `setfield(s, {2}, 'a', {3}, x)` is `s` after `s(2).a(3) = x`.
    ///
    /// # Errors
    /// `MATLAB:AddField:InvalidFieldName`; the errors of an assignment.
    ///
    /// # Examples
    /// ```matlab
    /// getfield(setfield(struct('a', 5), 'a', 7), 'a')     %| 7
    /// ```
    pub SETFIELD = setfield(Any);
    forms: ["S = setfield(S, name, x)", "S = setfield(S, {i, …}, name, {k, …}, …, x)"],
    inputs: 3..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn setfield(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let [source, path @ .., value] = &args[..] else { return Err(ErrorKind::NotEnoughInputs.into()) };
    // The argument's own buffers are never written: the first write copies.
    let mut target = source.shared();
    set(call.rt(), &mut target, path, *value).map_err(|error| match path {
        [step] if !step.is_text_scalar() => error.in_octave("", "setfield: invalid index"),
        _ => error,
    })?;
    call.output(target)
}

/// `target` after an assignment of `value` along `path`.
fn set(rt: &mut Runtime, target: &mut Value, path: &[Value], value: Value) -> Result<()> {
    let Some((step, rest)) = path.split_first() else {
        *target = value.shared();
        return Ok(());
    };
    let Kind::Cell(subscripts) = step.kind() else {
        let name = name_of(step)?;
        let mut inner = take_field(rt, target, 0, &name)?;
        set(rt, &mut inner, rest, value)?;
        *field_slot(rt, target, &name)? = inner;
        return Ok(());
    };
    let Some((name, rest)) = rest.split_first() else {
        return assign(rt, target, subscripts.items, value.shared());
    };
    let name = name_of(name)?;
    let k = struct_element(rt, target, subscripts.items)?;
    let mut inner = take_field(rt, target, k, &name)?;
    set(rt, &mut inner, rest, value)?;
    *element_field_slot(rt, target, k, &name)? = inner;
    Ok(())
}

/// The value of a field as it is now; undefined when it isn't there.
fn take_field(rt: &mut Runtime, target: &mut Value, k: usize, name: &str) -> Result<Value> {
    *target = rt.owned(*target)?;
    let fields = target.as_ref::<StructArray>();
    let value = fields.and_then(|s| Some(s.get(s.shape().position(name)?, k.min(s.numel().checked_sub(1)?))));
    Ok(value.map_or(Value::UNDEFINED, |value| value.shared()))
}

builtin! {
    /// The struct array that describes a chain of subscripts, for `subsref` and `subsasgn`.
    ///
    /// # Errors
    /// `MATLAB:substruct:nargs` for an odd number of inputs, `MATLAB:substruct:badType` for an unknown type.
    ///
    /// # Examples
    /// ```matlab
    /// size(substruct('()', {1}, '.', 'a'))     %| 1 2
    /// ```
    pub SUBSTRUCT = substruct(Any);
    forms: ["S = substruct(type1, subs1, type2, subs2, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn substruct(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if args.len() % 2 == 1 {
        let message = "substruct takes at least two arguments and an even number of them.";
        return Err(Error::new("MATLAB:substruct:nargs", message).invalid_call_in_octave());
    }
    let rt = call.rt();
    let shape = rt.shape(["type", "subs"]);
    let mut chain = StructArray::filled(shape, crate::array::dims::Dims::row(args.len() / 2));
    for (k, pair) in args.chunks_exact(2).enumerate() {
        if !pair[0].text().is_some_and(|kind| matches!(&*kind, "()" | "{}" | ".")) {
            let message = "Subscript types must be '()', '{}' or '.'.";
            return Err(Error::new("MATLAB:substruct:badType", message)
                .in_octave("", "substruct: TYPE must be one of \"()\", \"{}\", or \"\""));
        }
        check_subscripts(&pair[0], &pair[1])?;
        *chain.slot(0, k) = pair[0].shared();
        *chain.slot(1, k) = pair[1].shared();
    }
    let chain = rt.alloc(chain);
    call.output(chain)
}

/// A field is named by text; subscripts stand in a cell array, or are `':'`.
fn check_subscripts(kind: &Value, subscripts: &Value) -> Result<()> {
    let is_field = kind.text().as_deref() == Some(".");
    let is_colon = subscripts.is_text_scalar() && subscripts.text().as_deref() == Some(":");
    match is_field {
        true if !subscripts.is_text_scalar() => {
            Err(Error::new("MATLAB:substruct:badSubs", "The subscript of '.' must be a field name.")
                .in_octave("", "substruct: for TYPE == ., SUBS must be a character string"))
        }
        false if subscripts.as_cell().is_none() && !is_colon => Err(Error::new(
            "MATLAB:substruct:badSubs",
            "The subscripts of '()' and '{}' must be a cell array.",
        )
        .in_octave("", "substruct: for TYPE == () or {}, SUBS must be a cell array")),
        _ => Ok(()),
    }
}
