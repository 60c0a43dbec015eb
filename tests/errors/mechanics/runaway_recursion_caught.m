% Runaway recursion through try and catch ends with the error of the outermost call: caught errors share their stacks.
%@ source: language.md 6.12
try, thrower(); catch e, end
assert(strcmp(e.stack(1).name, 'thrower') && e.stack(1).line == 7 && numel(e.stack) == 2)
function thrower()
try, thrower(); catch e, end
    error('s');
end
