% A condition at the start of each round, a counter that no range bounds.
k = 0; s = 1;
while k < 50
    k = k + 1; s = s * 1.5;
    if s > 100, s = 1; end
end
%| eval:3 (2)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 0
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 50
%|     v7 = f64const 0x1.8000000000000p0
%|     v8 = iconst.i64 100
%|     v9 = load.f64 notrap aligned readonly can_move v2
%|     v10 = load.f64 notrap aligned readonly can_move v2+8
%|     v11 = iconst.i64 4096
%|     jump block1
%|
%| block1:
%|     jump block2(v9, v10, v11)  ; v11 = 4096
%|
%| block2(v12: f64, v18: f64, v29: i64):
%|     v13 = f64const 0x1.9000000000000p5
%|     v14 = fcmp lt v12, v13  ; v13 = 0x1.9000000000000p5
%|     v15 = fcmp uge v12, v13  ; v13 = 0x1.9000000000000p5
%|     brif v15, block4, block3
%|
%| block3:
%|     jump block5
%|
%| block4:
%|     v16 = iconst.i64 address
%|     store.f64 notrap aligned v12, v17
%|     store.f64 notrap aligned v18, v17+8
%|     return v16  ; v16 = address
%|
%| block5:
%|     v19 = f64const 0x1.0000000000000p0
%|     v20 = fadd.f64 v12, v19  ; v19 = 0x1.0000000000000p0
%|     v22 = fmul.f64 v18, v21  ; v21 = 0x1.8000000000000p0
%|     v23 = f64const 0x1.9000000000000p6
%|     v24 = fcmp lt v23, v22  ; v23 = 0x1.9000000000000p6
%|     v25 = fcmp uge v23, v22  ; v23 = 0x1.9000000000000p6
%|     brif v25, block7, block6
%|
%| block6:
%|     jump block8
%|
%| block7:
%|     jump block9(v22)
%|
%| block8:
%|     v27 = f64const 0x1.0000000000000p0
%|     jump block9(v27)  ; v27 = 0x1.0000000000000p0
%|
%| block9(v41: f64):
%|     v30 = iconst.i64 -1
%|     v31 = iadd.i64 v29, v30  ; v30 = -1
%|     v32 = iconst.i64 0
%|     v33 = icmp eq v31, v32  ; v32 = 0
%|     brif v33, block10, block11(v31)
%|
%| block10 cold:
%|     v34 = iconst.i64 address
%|     v35 = load.i8 notrap aligned v34  ; v34 = address
%|     brif v35, block13, block14
%|
%| block14:
%|     v37 = iconst.i64 4096
%|     jump block11(v37)  ; v37 = 4096
%|
%| block11(v49: i64):
%|     jump block2(v20, v41, v49)
%|
%| block13 cold:
%|     v38 = iconst.i64 address
%|     jump block12(v38)  ; v38 = address
%|
%| block12(v36: i64) cold:
%|     store.f64 notrap aligned v20, v17
%|     store.f64 notrap aligned v41, v40+8
%|     return v36
%| }
%|
