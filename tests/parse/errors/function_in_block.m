% A function can't stand in a block (1.25).
%@ source: spec 1.25
x = 1;
if x
    function f
    end
end
%@ error: 5:5-5:15 "Function definitions are not supported in this context. Functions can only be created as local or nested functions in code files."
