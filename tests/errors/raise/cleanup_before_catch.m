% Cleanup objects run before the catch block of the caller.
%@ source: language.md 20.9
try, f(); catch, disp('caught'), end
%| cleaned
%| caught
function f()
    c = onCleanup(@() disp('cleaned'));
    error('x');
end
