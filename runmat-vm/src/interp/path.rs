//! Paths: chains of steps from a variable to a part of it, for writing, deleting and `end`.

use std::rc::Rc;

use runmat_gc::RawGc;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::ops::assign::{
    assign, assign_scalar, cell_positions, cell_slot, element_field_slot, field_slot, struct_element,
    struct_positions,
};
use runmat_runtime::ops::delete::{delete, delete_element};
use runmat_runtime::ops::index::{brace, index};
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::known_fields::KnownFields;
use runmat_runtime::value::list::ValueList;
use runmat_runtime::value::structure::StructArray;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Args, Const, Def, Place, Use};
use crate::interp::Flow;
use crate::interp::index::position;
use crate::program::{PathStep, Proto};
use crate::vm::Vm;

/// A path whose arguments have values.
struct BoundPath {
    proto: Rc<Proto>,
    path: usize,
    /// The steps, where lists among the arguments have changed their counts or names were computed.
    resolved: Option<Vec<PathStep>>,
    args: Values,
}

impl BoundPath {
    fn steps(&self) -> Steps<'_> {
        let steps = match &self.resolved {
            Some(steps) => steps,
            None => &self.proto.paths[self.path].steps,
        };
        Steps { steps, args: &self.args }
    }
}

/// What is left of a path: steps, and the values of all their arguments in a row.
#[derive(Clone, Copy)]
struct Steps<'a> {
    steps: &'a [PathStep],
    args: &'a [Value],
}

/// A step with its arguments.
enum Step<'a> {
    Paren(&'a [Value]),
    Brace(&'a [Value]),
    Field(&'a str),
}

impl<'a> Steps<'a> {
    /// The first step, and what follows it.
    #[inline(always)]
    fn split(self) -> Option<(Step<'a>, Steps<'a>)> {
        let (first, rest) = self.steps.split_first()?;
        let taken = match first {
            PathStep::Paren(n) | PathStep::Brace(n) => *n as usize,
            PathStep::Field(_) | PathStep::Dynamic => 0,
        };
        let (own, args) = self.args.split_at(taken);
        let step = match first {
            PathStep::Paren(_) => Step::Paren(own),
            PathStep::Brace(_) => Step::Brace(own),
            PathStep::Field(name) => Step::Field(name),
            // Computed names are put in when the path gets its arguments.
            PathStep::Dynamic => Step::Field(""),
        };
        Some((step, Steps { steps: rest, args }))
    }
}

impl Vm {
    /// A path with the values of its arguments.
    fn bind_path(&mut self, path: Const, args: Args) -> Result<BoundPath> {
        let proto = self.top().proto.clone();
        let described = &proto.paths[path.0 as usize];
        let mut values = Values::new();
        if described.plain {
            self.push_arguments(args, false, &mut values)?;
            return Ok(BoundPath { path: path.0 as usize, resolved: None, args: values, proto });
        }
        let mut steps = Vec::with_capacity(described.steps.len());
        let mut at = args.first;
        for step in &described.steps {
            let before = values.len();
            if let PathStep::Paren(n) | PathStep::Brace(n) = step {
                self.push_arguments(Args { first: at, count: *n }, described.spread, &mut values)?;
                at += n;
            }
            let found = (values.len() - before) as u32;
            steps.push(match step {
                PathStep::Paren(_) => PathStep::Paren(found),
                PathStep::Brace(_) => PathStep::Brace(found),
                PathStep::Field(name) => PathStep::Field(name.clone()),
                PathStep::Dynamic => {
                    let name = self.get(Use(at));
                    at += 1;
                    let text =
                        name.text().filter(|_| name.is_text_scalar()).ok_or(ErrorKind::FieldNameClass)?;
                    PathStep::Field(text.as_ref().into())
                }
            });
        }
        Ok(BoundPath { path: path.0 as usize, resolved: Some(steps), args: values, proto })
    }

    /// The values of a path's arguments, when there are so few of them that no list is needed.
    #[inline]
    fn few_arguments(&self, args: Args) -> Option<([Value; 2], usize)> {
        let value = |k: u32| match k < args.count {
            true => self.get(Use(args.first + k)),
            false => Value::UNDEFINED,
        };
        (args.count <= 2).then(|| ([value(0), value(1)], args.count as usize))
    }

    pub(crate) fn store(&mut self, base: Place, path: Const, args: Args, src: Use) -> Flow {
        let value = self.get(src);
        if !value.is_undefined()
            && !self.is_lent(base)
            && let Some((given, n)) = self.few_arguments(args)
        {
            let path = &self.current().paths[path.0 as usize];
            let mut target = self.get(Use(base.0));
            if !path.spread
                && let Some(changed) =
                    store_in_place(&self.rt.fields, &mut target, &path.steps, &given[..n], value)
            {
                if let Some(container) = changed {
                    self.rt.heap.barrier(container);
                }
                return Flow::Next;
            }
        }
        let steps = self.check_defined(src, value).and_then(|()| self.bind_path(path, args));
        match steps {
            Ok(steps) => self.change(base, |rt, target| store_steps(rt, target, steps.steps(), value)),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn delete(&mut self, base: Place, path: Const, args: Args) -> Flow {
        if let [PathStep::Paren(1)] = self.current().paths[path.0 as usize].steps[..]
            && let Some(k) = self.get(Use(args.first)).as_double().and_then(position)
            && !self.is_lent(base)
            && delete_element(self.place_mut(base), k)
        {
            return Flow::Next;
        }
        match self.bind_path(path, args) {
            Ok(steps) => {
                if self.get(Use(base.0)).is_undefined() {
                    let error = self.check_defined(Use(base.0), Value::UNDEFINED);
                    return self.flow(error);
                }
                self.change(base, |rt, target| delete_steps(rt, target, steps.steps()))
            }
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn count_places(&mut self, dst: Def, base: Place, path: Const, args: Args) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let mut count = 0;
        let flow = self.change(base, |rt, target| {
            count = visit_places(rt, target, steps.steps(), &mut |_| ())?;
            Ok(())
        });
        self.set(dst, Value::double(count as f64));
        flow
    }

    pub(crate) fn store_places(
        &mut self,
        base: Place,
        path: Const,
        args: Args,
        list: Use,
        from: Place,
    ) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let values = self.get(list);
        let items = match values.as_ref::<ValueList>() {
            Some(list) => list.items.clone(),
            None => vec![values],
        };
        let start = self.get(Use(from.0)).as_double().unwrap_or(0.0) as usize;
        let mut at = start;
        let flow = self.change(base, |rt, target| {
            visit_places(rt, target, steps.steps(), &mut |slot| {
                if let Some(value) = items.get(at) {
                    *slot = value.shared();
                }
                at += 1;
            })?;
            Ok(())
        });
        if at > items.len() && flow == Flow::Next {
            return self.fail(ErrorKind::NotEnoughValues);
        }
        self.set(Def(from.0), Value::double(at as f64));
        flow
    }

    pub(crate) fn peek(&mut self, dst: Def, base: Use, path: Const, args: Args) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let mut value = self.get(base);
        if let Some(cell) = value.downcast::<VariableCell>() {
            value = cell.value.get();
        }
        let mut left = steps.steps();
        while let Some((step, rest)) = left.split() {
            value = self.peek_step(value, &step);
            left = rest;
        }
        self.set(dst, value);
        Flow::Next
    }

    /// What a step reads, without marking it shared; undefined where nothing is there yet.
    fn peek_step(&mut self, value: Value, step: &Step<'_>) -> Value {
        match step {
            Step::Field(name) => match value.as_ref::<StructArray>() {
                Some(s) if s.numel() == 1 => {
                    s.shape().position(name).map_or(Value::UNDEFINED, |field| s.get(field, 0))
                }
                _ => Value::UNDEFINED,
            },
            Step::Brace(args) => {
                if let (Some(cell), [one]) = (value.as_ref::<CellArray>(), &args[..])
                    && let Some(x) = one.as_double()
                {
                    return cell.items.get((x as usize).wrapping_sub(1)).copied().unwrap_or(Value::UNDEFINED);
                }
                match brace(&mut self.rt, value, args) {
                    Ok(values) if values.len() == 1 => values[0],
                    _ => Value::UNDEFINED,
                }
            }
            Step::Paren(args) => match value.is_undefined() {
                true => value,
                false => index(&mut self.rt, value, args).unwrap_or(Value::UNDEFINED),
            },
        }
    }
}

/// The name of a field in a step.
enum Name<'a> {
    Known(&'a str),
    Computed(&'a Value),
}

/// Writes a value where steps lead, when every level is there and owned: then it is a walk. Gives the container that now
/// refers to the value, if one does; `None`, and nothing done, for everything else.
fn store_in_place(
    known: &KnownFields,
    target: &mut Value,
    steps: &[PathStep],
    args: &[Value],
    value: Value,
) -> Option<Option<RawGc>> {
    let (mut place, mut left, mut args) = (target, steps, args);
    let mut container = None;
    while let Some((step, rest)) = left.split_first() {
        left = rest;
        let mut element = None;
        let step = match step {
            PathStep::Paren(_) if rest.is_empty() => {
                return assign_scalar(place, args, value).then_some(None);
            }
            PathStep::Paren(1) => {
                let (at, behind) = args.split_first()?;
                args = behind;
                element = Some(position(at.as_double()?)?);
                let (field, rest) = left.split_first()?;
                left = rest;
                field
            }
            step => step,
        };
        container = place.as_raw();
        let name = match step {
            PathStep::Field(name) => Name::Known(name),
            PathStep::Dynamic => {
                let (name, behind) = args.split_first()?;
                args = behind;
                Name::Computed(name)
            }
            PathStep::Brace(1) if element.is_none() => {
                let (at, behind) = args.split_first()?;
                args = behind;
                place = place.cell_mut()?.items.get_mut(position(at.as_double()?)?)?;
                continue;
            }
            _ => return None,
        };
        let structure = place.struct_mut()?;
        let k = match element {
            Some(k) => (k < structure.numel()).then_some(k)?,
            None => structure.dims().is_scalar().then_some(0)?,
        };
        let field = match name {
            Name::Known(name) => structure.shape().position(name)?,
            Name::Computed(name) => known.position(structure.shape(), name)?,
        };
        place = structure.slot(field, k);
    }
    *place = value;
    Some(container)
}

/// Writes a value through steps; every level is owned, or made, on the way down.
///
/// A step takes the inner value out of its slot, goes on with it, and puts it back: the slot keeps its old value until
/// then, which doesn't count as a second owner.
fn store_steps(rt: &mut Runtime, target: &mut Value, steps: Steps<'_>, value: Value) -> Result<()> {
    let Some((step, rest)) = steps.split() else {
        *target = value;
        return Ok(());
    };
    match step {
        Step::Field(name) => {
            if let Some(field) = owned_field(target, name) {
                return store_owned_field(rt, target, field, rest, value);
            }
            let mut inner = *field_slot(rt, target, name)?;
            let result = store_steps(rt, &mut inner, rest, value);
            *field_slot(rt, target, name)? = inner;
            result
        }
        Step::Brace(args) => store_cell_element(rt, target, args, rest, value),
        Step::Paren(args) => match rest.split() {
            None if assign_scalar(target, args, value) => Ok(()),
            None => assign(rt, target, args, value),
            Some((Step::Field(name), rest)) => {
                let k = struct_element(rt, target, args)?;
                let mut inner = *element_field_slot(rt, target, k, name)?;
                let result = store_steps(rt, &mut inner, rest, value);
                *element_field_slot(rt, target, k, name)? = inner;
                result
            }
            Some((Step::Brace(inner), rest)) if target.class() == Class::Cell => {
                // `c(2){1} = v` names the element itself.
                if !matches!(inner[..], [one] if one.as_double() == Some(1.0)) {
                    return Err(ErrorKind::BraceAssignment.into());
                }
                store_cell_element(rt, target, args, rest, value)
            }
            Some(_) => Err(runmat_runtime::error::Error::new(
                "MATLAB:index:parenAfterParen",
                "Invalid array indexing: parentheses must be the last step of an assignment, or be followed by a dot.",
            )),
        },
    }
}

/// The position of a field of an owned scalar struct that has it.
fn owned_field(target: &mut Value, name: &str) -> Option<usize> {
    let structure = target.struct_mut()?;
    if structure.dims().is_scalar() { structure.shape().position(name) } else { None }
}

fn store_owned_field(
    rt: &mut Runtime,
    target: &mut Value,
    field: usize,
    rest: Steps<'_>,
    value: Value,
) -> Result<()> {
    let Some(mut inner) = target.struct_mut().map(|s| s.get(field, 0)) else { return Ok(()) };
    let result = store_steps(rt, &mut inner, rest, value);
    if let Some(raw) = target.as_raw() {
        rt.heap.barrier(raw);
    }
    if let Some(structure) = target.struct_mut() {
        *structure.slot(field, 0) = inner;
    }
    result
}

fn store_cell_element(
    rt: &mut Runtime,
    target: &mut Value,
    args: &[Value],
    rest: Steps<'_>,
    value: Value,
) -> Result<()> {
    if target.class() == Class::String {
        return store_string_element(rt, target, args, rest, value);
    }
    if let [index] = args
        && let Some(k) = index
            .as_double()
            .map(|x| (x as usize).wrapping_sub(1))
            .filter(|&k| k.wrapping_add(1) as f64 == index.as_double().unwrap_or(0.0))
        && let Some(&item) = target.cell_mut().and_then(|cell| cell.items.get(k))
    {
        let mut inner = item;
        let result = store_steps(rt, &mut inner, rest, value);
        if let Some(raw) = target.as_raw() {
            rt.heap.barrier(raw);
        }
        if let Some(cell) = target.cell_mut() {
            cell.items[k] = inner;
        }
        return result;
    }
    let mut inner = *cell_slot(rt, target, args)?;
    let result = store_steps(rt, &mut inner, rest, value);
    *cell_slot(rt, target, args)? = inner;
    result
}

fn delete_steps(rt: &mut Runtime, target: &mut Value, steps: Steps<'_>) -> Result<()> {
    let Some((step, rest)) = steps.split() else { return Err(ErrorKind::DeletionColons.into()) };
    match step {
        Step::Paren(args) => match rest.split() {
            None => {
                *target = rt.owned(*target)?;
                delete(rt, target, args)
            }
            Some((Step::Field(name), rest)) => {
                let k = struct_element(rt, target, args)?;
                let mut inner = *element_field_slot(rt, target, k, name)?;
                let result = delete_steps(rt, &mut inner, rest);
                *element_field_slot(rt, target, k, name)? = inner;
                result
            }
            Some(_) => Err(ErrorKind::DeletionColons.into()),
        },
        Step::Field(name) => {
            let mut inner = *field_slot(rt, target, name)?;
            let result = delete_steps(rt, &mut inner, rest);
            *field_slot(rt, target, name)? = inner;
            result
        }
        Step::Brace(args) => {
            let mut inner = *cell_slot(rt, target, args)?;
            let result = delete_steps(rt, &mut inner, rest);
            *cell_slot(rt, target, args)? = inner;
            result
        }
    }
}

/// Calls `each` for every place that the steps name, after making them; gives their number.
fn visit_places(
    rt: &mut Runtime,
    target: &mut Value,
    steps: Steps<'_>,
    each: &mut dyn FnMut(&mut Value),
) -> Result<usize> {
    let Some((step, rest)) = steps.split() else { return Err(ErrorKind::BraceAssignment.into()) };
    match step {
        Step::Brace(args) if rest.steps.is_empty() => {
            let positions = cell_positions(rt, target, args)?;
            let raw = target.as_raw();
            if let Some(cell) = target.cell_mut() {
                positions.iter().for_each(|&k| each(&mut cell.items[k]));
            }
            if let Some(raw) = raw {
                rt.heap.barrier(raw);
            }
            Ok(positions.len())
        }
        Step::Brace(args) => {
            let mut inner = *cell_slot(rt, target, args)?;
            let result = visit_places(rt, &mut inner, rest, each);
            *cell_slot(rt, target, args)? = inner;
            result
        }
        Step::Field(name) if rest.steps.is_empty() => {
            let count = if target.class() == Class::Struct { target.numel() } else { 1 };
            if count == 0 || target.class() != Class::Struct {
                each(field_slot(rt, target, name)?);
                return Ok(1);
            }
            for k in 0..count {
                each(element_field_slot(rt, target, k, name)?);
            }
            Ok(count)
        }
        Step::Field(name) => {
            let mut inner = *field_slot(rt, target, name)?;
            let result = visit_places(rt, &mut inner, rest, each);
            *field_slot(rt, target, name)? = inner;
            result
        }
        Step::Paren(args) => match rest.split() {
            Some((Step::Field(name), rest)) if rest.steps.is_empty() => {
                let positions = struct_positions(rt, target, args)?;
                for &k in &positions {
                    each(element_field_slot(rt, target, k, name)?);
                }
                Ok(positions.len())
            }
            Some((Step::Field(name), rest)) => {
                let k = struct_element(rt, target, args)?;
                let mut inner = *element_field_slot(rt, target, k, name)?;
                let result = visit_places(rt, &mut inner, rest, each);
                *element_field_slot(rt, target, k, name)? = inner;
                result
            }
            _ => Err(ErrorKind::BraceAssignment.into()),
        },
    }
}

/// `s{i} = 'text'` on a string array: the element's text.
///
/// # Errors
/// A value that is no text, bad indices.
pub(super) fn store_text(rt: &mut Runtime, target: &mut Value, args: &[Value], value: Value) -> Result<()> {
    if !value.is_text_scalar() {
        return Err(ErrorKind::BraceAssignment.into());
    }
    assign(rt, target, args, value)
}

/// `s{i}(…) = …`: the element's text as a char row, changed and put back.
fn store_string_element(
    rt: &mut Runtime,
    target: &mut Value,
    args: &[Value],
    rest: Steps<'_>,
    value: Value,
) -> Result<()> {
    if rest.steps.is_empty() {
        return store_text(rt, target, args, value);
    }
    let mut text = match &brace(rt, *target, args)?[..] {
        [text] => *text,
        texts => return Err(ErrorKind::ListAssignment { count: texts.len() }.into()),
    };
    store_steps(rt, &mut text, rest, value)?;
    store_text(rt, target, args, text)
}
