% Functions evalin and assignin reach the caller's and the base workspace.
%@ source: language.md 6.22
v = 5;
assert(peek() == 5)
poke();
assert(new_var == 42 && v == 6)
function r = peek()
    r = evalin('caller', 'v');
end
function poke()
    assignin('caller', 'new_var', 42);
    assignin('base', 'v', 6);
end
