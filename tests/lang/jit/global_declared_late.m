% A hot function declares a global that others clear and set.
%@ source: MATLAB's documentation of global and clear
s = 0;
for k = 1:2000
    s = s + read_it();
    if k == 500, global shared, shared = 2; end
    if k == 1000, clear global shared, end
end
disp(s)
%|         1000
function r = read_it()
    global shared
    if isempty(shared), r = 0; else, r = shared; end
end
