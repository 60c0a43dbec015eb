% A cleanup object runs its function at return, also when an error leaves the function.
%@ source: language.md 6.13
f();
%| body
%| bye f
try, g(); catch e, disp(e.message), end
%| bye g
%| fails
c = onCleanup(@() disp('cleared'));
clear c
%| cleared
disp('end')
%| end
function f()
    c = onCleanup(@() disp('bye f'));
    disp('body')
end
function g()
    c = onCleanup(@() disp('bye g'));
    error('fails');
end
