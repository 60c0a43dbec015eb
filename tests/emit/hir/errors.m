% What the grammar accepts but no program may say.
break
x = 1;
y = 1;
if y, continue, end
%@ error: 2:1-2:6 "A BREAK may only be used within a FOR or WHILE loop."
%@ error: 5:7-5:15 "A CONTINUE may only be used within a FOR or WHILE loop."
