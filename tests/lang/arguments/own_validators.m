% The error of a validator function of the user's says which argument it looks at.
%@ source: language.md 8.7
try, f(1, 3); catch e, end
disp(e.message), disp(e.identifier)
%| Invalid argument at position 2. Value must be even.
%| my:even
try, f(1, 2, 'Step', 3); catch e, end
disp(e.message)
%| Invalid name-value argument 'Step'. Value must be even.
try, mustBeEven(5), catch e, end
disp(e.message)
%| Value must be even.
function f(a, b, opts)
arguments
    a
    b {mustBeEven}
    opts.Step {mustBeEven} = 2
end
end
function mustBeEven(x)
if mod(x, 2) ~= 0
    error('my:even', 'Value must be even.');
end
end
