//! Sets: `unique`, `ismember`, `union`, `intersect`, `setdiff`, `setxor`.

use super::ranks::{ranks, row_ranks};
use super::sort::gathered_rows;
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{FromArgs, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::element::Element;
use crate::kernels::sets::{self, Occurrence, Pick, SetOrder};
use crate::kernels::sort::{Keyed, SortOrder};
use crate::kernels::sort_values::sort_values;
use crate::ops::concat::concat;
use crate::ops::rearrange::{Gather, rearrange, reshaped};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// The flags behind the operands.
#[derive(Clone, Copy)]
struct Flags {
    rows: bool,
    order: SetOrder,
    occurrence: Occurrence,
    legacy: bool,
}

fn flags(args: &[Value], name: &str, call: &mut Call<'_>) -> Result<Flags> {
    let mut flags =
        Flags { rows: false, order: SetOrder::Sorted, occurrence: Occurrence::First, legacy: false };
    let mut given = Vec::new();
    for arg in args {
        let text = arg.text().filter(|_| arg.is_text_scalar()).unwrap_or_default().to_ascii_lowercase();
        match text.as_str() {
            "rows" => flags.rows = true,
            "sorted" => flags.order = SetOrder::Sorted,
            "stable" => flags.order = SetOrder::Stable,
            "first" => flags.occurrence = Occurrence::First,
            "last" => flags.occurrence = Occurrence::Last,
            "legacy" => {
                flags.legacy = true;
                flags.occurrence = Occurrence::Last;
            }
            other => {
                let id = format!("MATLAB:{}:UnknownFlag", name.to_ascii_uppercase());
                let octave = match name {
                    "unique" if !arg.is_text_scalar() => "unique: options must be strings".to_string(),
                    "unique" => "unique: invalid option".to_string(),
                    _ => format!("{name}: invalid option: {other}"),
                };
                let error = Error::new(id, format!("Unknown flag '{other}'."));
                if name == "ismember" && !arg.is_text_scalar() {
                    return Err(error.invalid_call_in_octave());
                }
                return Err(error.in_octave("", octave));
            }
        }
        given.push(text);
    }
    if call.rt().dialect.is_octave {
        agree_in_octave(&given, name)?;
    }
    Ok(flags)
}

/// Octave refuses flags that contradict each other.
fn agree_in_octave(given: &[String], name: &str) -> Result<()> {
    let has = |flag: &str| given.iter().any(|g| g == flag);
    let (ends, orders) = (has("first") || has("last"), has("sorted") || has("stable"));
    let text = match name {
        "ismember" if orders => "\"stable\" or \"sorted\" are not valid options",
        "unique" if has("first") && has("last") => "cannot specify both \"first\" and \"last\"",
        _ if has("sorted") && has("stable") => "cannot specify both \"sorted\" and \"stable\"",
        "unique" if ends && orders => "cannot specify \"first\"/\"last\" with \"sorted\"/\"stable\"",
        _ if orders && has("legacy") => "cannot specify \"sorted\" or \"stable\" with \"legacy\"",
        _ => return Ok(()),
    };
    let id = format!("MATLAB:{}:UnknownFlag", name.to_ascii_uppercase());
    Err(Error::new(id, "Flags contradict each other.").in_octave("", format!("{name}: {text}")))
}

/// 1-based positions as a column; a row in the legacy form.
fn indices(rt: &mut Runtime, positions: &[u32], legacy: bool) -> Result<Value> {
    let n = positions.len();
    let dims = if legacy { Dims::row(n) } else { Dims::column(n) };
    rt.written::<f64>(dims, |out| out.iter_mut().zip(positions).for_each(|(o, &p)| *o = p as f64 + 1.0))
}

struct UniqueArgs {
    value: Value,
    flags: Flags,
}

impl FromArgs for UniqueArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let flags = flags(&call.args()[1..], "unique", call)?;
        if flags.rows && value.class() == Class::Cell && call.rt().dialect.is_octave {
            call.rt().warn("", "unique: \"rows\" is ignored for cell arrays");
        }
        // MATLAB: 'rows' means nothing for cell arrays.
        Ok(UniqueArgs { value, flags: Flags { rows: flags.rows && value.class() != Class::Cell, ..flags } })
    }
}

builtin! {
    /// Distinct elements.
    ///
    /// In ascending order, or with `'stable'` in the order of their first occurrence. `C = A(ia)` and `A = C(ic)`; `ia` tells the
    /// first occurrence, with `'last'` the last. With `'rows'`, distinct rows. Each NaN is distinct from all others.
    ///
    /// # Shapes
    /// A row for a row, else a column. `ia` and `ic` are columns.
    ///
    /// # Classes
    /// That of `A`: numeric, logical, char, string, or cell array of char rows.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for classes without an order.
    ///
    /// # Examples
    /// ```matlab
    /// unique([3 1 3 2])      %| 1     2     3
    /// unique([3 1 3], 'stable') %| 3     1
    /// ```
    pub UNIQUE = unique(UniqueArgs);
    forms: ["C = unique(A)", "C = unique(A, 'rows')", "C = unique(A, order)", "C = unique(A, occurrence)", "[C, ia, ic] = unique(…)"],
    inputs: 1..=5,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn unique(args: UniqueArgs, call: &mut Call<'_>) -> Result<()> {
    let (value, flags) = (args.value, args.flags);
    if call.n_out() < 2
        && !flags.rows
        && flags.order == SetOrder::Sorted
        && flags.occurrence == Occurrence::First
        && let Some(distinct) = distinct_values(call.rt(), value)?
    {
        return call.output(distinct);
    }
    let said = |error: Error| error.in_octave("", "unique: X must be an array or cell array of strings");
    let list = match flags.rows {
        true => row_ranks(&[value], "unique").map_err(said)?.remove(0),
        false => ranks(&[value], "unique").map_err(said)?.lists.remove(0),
    };
    let octave = call.rt().dialect.is_octave;
    let found = sets::unique(&list, flags.occurrence, flags.order);
    let rt = call.rt();
    let distinct = if flags.rows {
        gathered_rows(rt, value, &found.positions)?
    } else {
        let shape = distinct_dims(value.dims(), found.positions.len(), octave);
        gathered(rt, value, &found.positions, shape)?
    };
    call.output(distinct)?;
    if call.n_out() > 1 {
        // Octave: rows of a matrix keep their columns of positions.
        let row = flags.legacy && !(octave && flags.rows);
        let nothing = value.dims().is_zero_by_zero() && octave;
        let ia = if nothing { Value::EMPTY } else { indices(call.rt(), &found.positions, row)? };
        let ic = if nothing { Value::EMPTY } else { indices(call.rt(), &found.groups, row)? };
        call.outputs([ia, ic])?;
    }
    Ok(())
}

/// The size of `n` distinct elements of an array of size `source`.
fn distinct_dims(source: Dims, n: usize, octave: bool) -> Dims {
    if source.is_row() && n == 0 && octave {
        // Octave: nothing is a column.
        Dims::column(0)
    } else if source.is_row() {
        Dims::row(n)
    } else if source.is_zero_by_zero() {
        source
    } else {
        Dims::column(n)
    }
}

/// The distinct elements of real numbers in ascending order, where nobody asks for positions: neighbours of a sorted copy.
fn distinct_values(rt: &mut Runtime, value: Value) -> Result<Option<Value>> {
    fn distinct<T: Keyed + Element + Stored>(rt: &mut Runtime, s: &[T], source: Dims) -> Result<Value> {
        rt.with_scratch(s.len(), |rt, sorted: &mut [T]| {
            sort_values(s, SortOrder::ASCEND, sorted);
            let mut n = sorted.len().min(1);
            for k in 1..sorted.len() {
                // NaN differs from itself.
                let new = sorted[k] != sorted[n - 1];
                sorted[n] = if new { sorted[k] } else { sorted[n] };
                n += new as usize;
            }
            let dims = distinct_dims(source, n, rt.dialect.is_octave);
            rt.dense(&sorted[..n], dims)
        })
    }
    let Some(view) = value.view() else { return Ok(None) };
    let dims = Dims::new(view.dims);
    Ok(Some(match view.elements {
        Elements::F64(s) => distinct(rt, s, dims)?,
        Elements::F32(s) => distinct(rt, s, dims)?,
        Elements::I8(s) => distinct(rt, s, dims)?,
        Elements::I16(s) => distinct(rt, s, dims)?,
        Elements::I32(s) => distinct(rt, s, dims)?,
        Elements::I64(s) => distinct(rt, s, dims)?,
        Elements::U8(s) => distinct(rt, s, dims)?,
        Elements::U16(s) => distinct(rt, s, dims)?,
        Elements::U32(s) => distinct(rt, s, dims)?,
        Elements::U64(s) => distinct(rt, s, dims)?,
        _ => return Ok(None),
    }))
}

fn gathered(rt: &mut Runtime, value: Value, positions: &[u32], dims: Dims) -> Result<Value> {
    let positions: Vec<usize> = positions.iter().map(|&p| p as usize).collect();
    rearrange(rt, value, dims, &Gather(&positions))
}

/// Two operands in a common form: a char row among cells or strings is one element.
struct SetArgs {
    a: Value,
    b: Value,
    flags: Flags,
}

/// A char array next to text of another form: a cell with its rows. Char and cells of text become strings next
/// to strings.
fn as_element(rt: &mut Runtime, value: Value, other: Value) -> Result<Value> {
    if other.class() == Class::String
        && matches!(value.class(), Class::Char | Class::Cell)
        && let Some(text) = TextArray::from_text(&value)
    {
        let items = text.items.into_iter().map(|item| item.map(|item| item.as_str().into())).collect();
        return Ok(rt.strings(text.dims, items));
    }
    if value.class() != Class::Char || other.class() != Class::Cell {
        return Ok(value);
    }
    if value.is_text_scalar() {
        return Ok(rt.cell(Dims::scalar(), vec![value.shared()]));
    }
    let rows = value.char_rows()?.unwrap_or_default();
    Ok(rt.cellstr_column(rows))
}

fn two_sets(call: &mut Call<'_>, name: &str) -> Result<SetArgs> {
    let args = call.args();
    let mut flags = flags(&args[2..], name, call)?;
    let octave = call.rt().dialect.is_octave;
    let rt = call.rt();
    let (a, b) = (as_element(rt, args[0], args[1])?, as_element(rt, args[1], args[0])?);
    if a.class() == Class::Cell || b.class() == Class::Cell {
        if octave && flags.rows {
            let id = format!("MATLAB:{name}:RowsFlag");
            return Err(Error::new(id, "The 'rows' flag doesn't go with cell arrays.")
                .in_octave("", format!("{name}: cells not supported with \"rows\" flag")));
        }
        flags.rows = false;
    }
    Ok(SetArgs { a, b, flags })
}

impl SetArgs {
    /// The ranks of the elements (or rows) of both.
    fn ranks(&self, name: &str) -> Result<(Vec<u32>, Vec<u32>)> {
        let both = [self.a, self.b];
        let said = |error: Error| {
            let mixed = (self.a.class() == Class::Cell) != (self.b.class() == Class::Cell);
            let octave = match (self.flags.rows, mixed) {
                (true, _) => "number of columns in A and B must match",
                (_, true) => "cell array of strings cannot be combined with a nonstring value",
                _ => "A and B must be arrays or cell arrays of strings",
            };
            error.in_octave("", format!("{name}: {octave}"))
        };
        let mut lists = match self.flags.rows {
            true => row_ranks(&both, name).map_err(said)?,
            false => ranks(&both, name).map_err(said)?.lists,
        };
        let b = lists.pop().unwrap_or_default();
        Ok((lists.pop().unwrap_or_default(), b))
    }

    /// Picked elements (or rows) of both: a row when both operands are rows, or empty beside one.
    fn picked(&self, rt: &mut Runtime, picks: &[Pick]) -> Result<Value> {
        let at = |first: usize| {
            move |pick: &Pick| match *pick {
                Pick::A(i) => i,
                Pick::B(j) => (first + j as usize) as u32,
            }
        };
        if self.flags.rows {
            let joined = concat(rt, &[self.a, self.b], 0)?;
            let rows: Vec<u32> = picks.iter().map(at(self.a.dims().rows())).collect();
            return gathered_rows(rt, joined, &rows);
        }
        let (m, n) = (self.a.numel(), self.b.numel());
        let columns = [reshaped(rt, self.a, Dims::column(m))?, reshaped(rt, self.b, Dims::column(n))?];
        let joined = concat(rt, &columns, 0)?;
        let positions: Vec<u32> = picks.iter().map(at(m)).collect();
        gathered(rt, joined, &positions, self.result_dims(positions.len()))
    }

    fn result_dims(&self, n: usize) -> Dims {
        let (x, y) = (self.a.dims(), self.b.dims());
        if self.flags.legacy {
            // MATLAB: a legacy set is a row as soon as one operand is.
            let row = |d: &Dims| d.is_row() && !d.is_scalar();
            let columns = x.is_column() && y.is_column() && !(x.is_scalar() && y.is_scalar());
            let matrices = !x.is_vector() && !y.is_vector();
            return match row(&x) || row(&y) || !(columns || matrices) {
                true => Dims::row(n),
                false => Dims::column(n),
            };
        }
        let like_row = |d: &Dims| d.is_row() || d.is_zero_by_zero();
        match like_row(&x) && like_row(&y) {
            true if n == 0 && x.is_zero_by_zero() && y.is_zero_by_zero() => Dims::matrix(0, 0),
            true => Dims::row(n),
            false => Dims::column(n),
        }
    }
}

/// A list from its end: the legacy forms tell the last of equal elements.
fn reversed(list: &[u32]) -> Vec<u32> {
    list.iter().rev().copied().collect()
}

/// Positions in a reversed list of length `n` as positions in the list itself.
fn from_end(positions: &[u32], n: usize) -> Vec<u32> {
    positions.iter().map(|&p| n as u32 - 1 - p).collect()
}

/// As [`reversed`] lists were picked from; `swapped` tells that the first was `b`.
fn picks_from_end(picks: Vec<Pick>, (m, n): (usize, usize), swapped: bool) -> Vec<Pick> {
    let turned = |pick: Pick| match (pick, swapped) {
        (Pick::A(i), false) => Pick::A(m as u32 - 1 - i),
        (Pick::B(j), false) => Pick::B(n as u32 - 1 - j),
        (Pick::A(j), true) => Pick::B(n as u32 - 1 - j),
        (Pick::B(i), true) => Pick::A(m as u32 - 1 - i),
    };
    picks.into_iter().map(turned).collect()
}

/// Elements (or rows) of the first operand at 0-based positions, and the positions.
fn from_first(args: &SetArgs, rt: &mut Runtime, positions: &[u32], dims: Dims) -> Result<Value> {
    match args.flags.rows {
        true => gathered_rows(rt, args.a, positions),
        false => gathered(rt, args.a, positions, dims),
    }
}

macro_rules! set_args {
    ($type:ident, $name:literal) => {
        struct $type(SetArgs);

        impl FromArgs for $type {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                two_sets(call, $name).map($type)
            }
        }
    };
}
set_args!(IntersectArgs, "intersect");
set_args!(UnionArgs, "union");
set_args!(SetdiffArgs, "setdiff");
set_args!(SetxorArgs, "setxor");
set_args!(IsmemberArgs, "ismember");

builtin! {
    /// Elements that both sets have.
    ///
    /// Ascending, or with `'stable'` in the order of `A`; with `'rows'`, common rows. `C = A(ia)` and `C = B(ib)`.
    ///
    /// # Shapes
    /// A row when both are rows, else a column. `ia` and `ib` are columns.
    ///
    /// # Examples
    /// ```matlab
    /// intersect([1 2 3], [3 1 9]) %| 1     3
    /// ```
    pub INTERSECT = intersect(IntersectArgs);
    forms: ["C = intersect(A, B)", "C = intersect(A, B, 'rows')", "C = intersect(…, order)", "C = intersect(…, 'legacy')", "[C, ia, ib] = intersect(…)"],
    inputs: 2..=5,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn intersect(IntersectArgs(args): IntersectArgs, call: &mut Call<'_>) -> Result<()> {
    let (a, b) = args.ranks("intersect")?;
    let legacy = args.flags.legacy;
    let (ia, ib) = match legacy {
        true => {
            let (ia, ib) = sets::intersect(&reversed(&a), &reversed(&b), args.flags.order);
            (from_end(&ia, a.len()), from_end(&ib, b.len()))
        }
        false => sets::intersect(&a, &b, args.flags.order),
    };
    let rt = call.rt();
    let dims = args.result_dims(ia.len());
    let common = from_first(&args, rt, &ia, dims)?;
    let (ia, ib) = (indices(rt, &ia, legacy)?, indices(rt, &ib, legacy)?);
    call.outputs([common, ia, ib])
}

builtin! {
    /// Elements that at least one set has.
    ///
    /// Ascending, or with `'stable'` those of `A` first; with `'rows'`, rows. `ia` tells which came from `A`, `ib` which only `B`
    /// has.
    ///
    /// # Shapes
    /// A row when both are rows, else a column. `ia` and `ib` are columns.
    ///
    /// # Examples
    /// ```matlab
    /// union([3 1], [2 1])    %| 1     2     3
    /// ```
    pub UNION = union_of(UnionArgs);
    name: "union",
    forms: ["C = union(A, B)", "C = union(A, B, 'rows')", "C = union(…, order)", "C = union(…, 'legacy')", "[C, ia, ib] = union(…)"],
    inputs: 2..=5,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn union_of(UnionArgs(args): UnionArgs, call: &mut Call<'_>) -> Result<()> {
    let (a, b) = args.ranks("union")?;
    let picks = match args.flags.legacy {
        // What both have is told as coming from the second.
        true => {
            let picks = sets::union(&reversed(&b), &reversed(&a), args.flags.order);
            picks_from_end(picks, (a.len(), b.len()), true)
        }
        false => sets::union(&a, &b, args.flags.order),
    };
    picked_outputs(&args, &picks, call)
}

fn picked_outputs(args: &SetArgs, picks: &[Pick], call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let elements = args.picked(rt, picks)?;
    let from_a: Vec<u32> =
        picks.iter().filter_map(|p| if let Pick::A(i) = p { Some(*i) } else { None }).collect();
    let from_b: Vec<u32> =
        picks.iter().filter_map(|p| if let Pick::B(j) = p { Some(*j) } else { None }).collect();
    let legacy = args.flags.legacy;
    let (ia, ib) = (indices(rt, &from_a, legacy)?, indices(rt, &from_b, legacy)?);
    call.outputs([elements, ia, ib])
}

builtin! {
    /// Elements of a set that another one lacks.
    ///
    /// Ascending, or with `'stable'` in the order of `A`; with `'rows'`, rows. `C = A(ia)`.
    ///
    /// # Shapes
    /// A row when `A` is a row, else a column. `ia` is a column.
    ///
    /// # Examples
    /// ```matlab
    /// setdiff([5 4 3 3], 4)  %| 3     5
    /// ```
    pub SETDIFF = setdiff(SetdiffArgs);
    forms: ["C = setdiff(A, B)", "C = setdiff(A, B, 'rows')", "C = setdiff(…, order)", "C = setdiff(…, 'legacy')", "[C, ia] = setdiff(…)"],
    inputs: 2..=5,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn setdiff(SetdiffArgs(args): SetdiffArgs, call: &mut Call<'_>) -> Result<()> {
    let (a, b) = args.ranks("setdiff")?;
    let legacy = args.flags.legacy;
    let ia = match legacy {
        true => from_end(&sets::difference(&reversed(&a), &b, args.flags.order), a.len()),
        false => sets::difference(&a, &b, args.flags.order),
    };
    let rt = call.rt();
    let source = args.a.dims();
    let dims = if source.is_row() {
        Dims::row(ia.len())
    } else if source.is_zero_by_zero() {
        source
    } else {
        Dims::column(ia.len())
    };
    let rest = from_first(&args, rt, &ia, dims)?;
    let ia = indices(rt, &ia, legacy)?;
    call.outputs([rest, ia])
}

builtin! {
    /// Elements that exactly one of two sets has.
    ///
    /// Ascending, or with `'stable'` those of `A` first; with `'rows'`, rows.
    ///
    /// # Shapes
    /// A row when both are rows, else a column. `ia` and `ib` are columns.
    ///
    /// # Examples
    /// ```matlab
    /// setxor([1 2], [2 3])   %| 1     3
    /// ```
    pub SETXOR = setxor(SetxorArgs);
    forms: ["C = setxor(A, B)", "C = setxor(A, B, 'rows')", "C = setxor(…, order)", "C = setxor(…, 'legacy')", "[C, ia, ib] = setxor(…)"],
    inputs: 2..=5,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn setxor(SetxorArgs(args): SetxorArgs, call: &mut Call<'_>) -> Result<()> {
    let (a, b) = args.ranks("setxor")?;
    let picks = match args.flags.legacy {
        true => {
            let picks = sets::exclusive(&reversed(&a), &reversed(&b), args.flags.order);
            picks_from_end(picks, (a.len(), b.len()), false)
        }
        false => sets::exclusive(&a, &b, args.flags.order),
    };
    picked_outputs(&args, &picks, call)
}

builtin! {
    /// True for elements that are in a set.
    ///
    /// `loc` tells where in `B` each was found first, 0 for those that weren't. With `'rows'`, whole rows. A char row in a cell
    /// array of them, or in a string array, is one element.
    ///
    /// # Shapes
    /// The size of `A`; with `'rows'` a column.
    ///
    /// # Examples
    /// ```matlab
    /// ismember([1 5 2], [2 1 2]) %| 1   0   1
    /// ismember('a', {'b', 'a'}) %| 1
    /// ```
    pub ISMEMBER = ismember(IsmemberArgs);
    forms: ["tf = ismember(A, B)", "tf = ismember(A, B, 'rows')", "[tf, loc] = ismember(…)"],
    inputs: 2..=5,
    outputs: 0..=2,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| is_one_of(args),
}

/// `ismember` of a double among doubles, or of a char row in a cell array of char rows, none of them empty. `None` for
/// everything else.
fn is_one_of(args: &[Value]) -> Option<Value> {
    let [element, set] = args else { return None };
    if let Some(x) = element.as_double() {
        return set.doubles().map(|(set, _)| Value::logical(set.contains(&x)));
    }
    let (mut unit, cell) = ([0], set.as_cell()?);
    let text = element.latin1_in(&mut unit).filter(|text| !text.is_empty())?;
    let mut found = false;
    for item in cell.items {
        let mut unit = [0];
        found |= item.latin1_in(&mut unit).filter(|item| !item.is_empty())? == text;
    }
    Some(Value::logical(found))
}

fn ismember(IsmemberArgs(args): IsmemberArgs, call: &mut Call<'_>) -> Result<()> {
    let (a, b) = args.ranks("ismember")?;
    let mut places = vec![0; a.len()];
    // Octave: the last place of several is told.
    if args.flags.legacy || call.rt().dialect.is_octave {
        // The legacy form tells the last place: the set is searched from its end.
        let reversed: Vec<u32> = b.iter().rev().copied().collect();
        sets::locate(&a, &reversed, &mut places);
        places.iter_mut().filter(|p| **p > 0).for_each(|p| *p = b.len() as u32 + 1 - *p);
    } else {
        sets::locate(&a, &b, &mut places);
    }
    let dims = if args.flags.rows { Dims::column(places.len()) } else { args.a.dims() };
    let rt = call.rt();
    let found =
        rt.written::<bool>(dims.clone(), |out| out.iter_mut().zip(&places).for_each(|(o, &p)| *o = p > 0))?;
    let places =
        rt.written::<f64>(dims, |out| out.iter_mut().zip(&places).for_each(|(o, &p)| *o = p as f64))?;
    call.outputs([found, places])
}
