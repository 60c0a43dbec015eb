% In a function a name assigned anywhere is a variable, not a command.
%@ source: language.md 2.5
assert(f() == 4)
function r = f()
    upper = 5;
    upper -1;
    r = ans;
end
