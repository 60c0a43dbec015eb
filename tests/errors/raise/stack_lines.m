% The stack of an error names the function and its line.
%@ source: language.md 20.10
try, thrower(); catch e, end
assert(strcmp(e.stack(1).name, 'thrower') && e.stack(1).line == 6)
function thrower()
    error('here');
end
