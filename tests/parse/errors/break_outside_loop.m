% break and continue need a loop in functions (5.6).
%@ source: spec 5.6
function f
break
for k = 1:3
    break
    if k, continue, end
end
if 1, continue, end
end
%@ error: 4:1-4:6 "Illegal use of reserved keyword \"break\"."
%@ error: 9:7-9:15 "Illegal use of reserved keyword \"continue\"."
