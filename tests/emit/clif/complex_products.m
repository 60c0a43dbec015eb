% Complex numbers are pairs; a real factor scales both parts.
z = 1 + 2i; c = 0.25 - 0.5i;
for k = 1:20
    z = z * c + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|     sig0 = (i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = f64const 0x1.0000000000000p-2
%|     v6 = iconst.i64 20
%|     v7 = load.f64 notrap aligned readonly can_move v2
%|     v8 = load.f64 notrap aligned readonly can_move v2+8
%|     v9 = load.f64 notrap aligned readonly can_move v2+16
%|     v10 = load.i8 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.i64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = load.i64 notrap aligned readonly can_move v2+56
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 1
%|     v17 = iconst.i64 -1
%|     v18 = iadd v12, v17  ; v17 = -1
%|     v19 = imul v18, v16  ; v16 = 1
%|     v20 = iadd v15, v19  ; v15 = 1
%|     v21 = iconst.i64 1
%|     v22 = isub v11, v21  ; v21 = 1
%|     v23 = iconst.i64 1
%|     v24 = iconst.i64 4096
%|     v25 = imul v23, v24  ; v23 = 1, v24 = 4096
%|     v26 = iadd v11, v25
%|     v27 = icmp slt v20, v26
%|     v28 = select v27, v20, v26
%|     store notrap aligned v12, v1+56
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+64  ; v29 = 1
%|     v30 = iconst.i64 1
%|     store notrap aligned v30, v1+72  ; v30 = 1
%|     v31 = f64const 0.0
%|     jump block1
%|
%| block1:
%|     jump block2(v22, v7, v31, v28)  ; v31 = 0.0
%|
%| block2(v32: i64, v35: f64, v36: f64, v70: i64):
%|     v33 = iconst.i64 1
%|     v34 = iadd v32, v33  ; v33 = 1
%|     v39 = f64const 0.0
%|     v40 = fcmp eq v36, v39  ; v39 = 0.0
%|     v41 = f64const 0.0
%|     v42 = fcmp.f64 eq v38, v41  ; v41 = 0.0
%|     v44 = iconst.i8 1
%|     v45 = bxor.i8 v43, v44  ; v44 = 1
%|     v46 = band v42, v45
%|     v47 = fmul v35, v37
%|     v48 = fmul v36, v38
%|     v49 = fmul v35, v38
%|     v50 = fmul.f64 v37, v36
%|     v51 = fsub v47, v48
%|     v52 = fadd v49, v50
%|     v53 = fmul v51, v52
%|     v54 = f64const 0.0
%|     v55 = fcmp ueq v53, v54  ; v54 = 0.0
%|     brif v55, block3, block4(v51, v52)
%|
%| block3 cold:
%|     v58 = bor.i8 v40, v46
%|     v59 = select.f64 v58, v54, v48  ; v54 = 0.0
%|     v60 = select.f64 v46, v54, v49  ; v54 = 0.0
%|     v61 = select.f64 v40, v54, v50  ; v54 = 0.0
%|     v62 = fsub.f64 v47, v59
%|     v63 = fadd v60, v61
%|     jump block4(v62, v63)
%|
%| block4(v56: f64, v57: f64):
%|     v65 = fcvt_from_sint.f64 v34
%|     v66 = f64const 0.0
%|     v67 = fadd v56, v65
%|     v68 = fadd v57, v66  ; v66 = 0.0
%|     v71 = icmp.i64 slt v64, v70
%|     v72 = icmp.i64 sge v64, v70
%|     v73 = iconst.i64 1
%|     v74 = iadd.i64 v64, v73  ; v73 = 1
%|     brif v72, block6, block2(v64, v67, v68, v69)
%|
%| block6:
%|     v75 = iconst.i64 address
%|     v76 = load.i8 notrap aligned v75  ; v75 = address
%|     brif v76, block8, block9
%|
%| block9:
%|     v80 = icmp.i64 slt v70, v79
%|     v81 = icmp.i64 sge v70, v79
%|     v82 = iconst.i64 1
%|     v83 = iconst.i64 4096
%|     v84 = imul v82, v83  ; v82 = 1, v83 = 4096
%|     v85 = iadd.i64 v70, v84
%|     v86 = icmp.i64 slt v79, v85
%|     v87 = select.i64 v86, v79, v85
%|     v88 = iconst.i64 1
%|     v89 = iadd.i64 v70, v88  ; v88 = 1
%|     brif v81, block11, block2(v70, v67, v68, v87)
%|
%| block11:
%|     v90 = iconst.i64 address
%|     v91 = bitcast.i64 v67
%|     v92 = bitcast.i64 v68
%|     v93 = iconst.i64 address
%|     v94 = iconst.i64 address
%|     v95 = stack_addr.i64 ss1
%|     store notrap v94, v95  ; v94 = address
%|     v96 = stack_addr.i64 ss1+8
%|     store.i64 notrap v0, v96
%|     v97 = stack_addr.i64 ss1+16
%|     store notrap v91, v97
%|     v98 = stack_addr.i64 ss1+24
%|     store notrap v92, v98
%|     v99 = stack_addr.i64 ss1
%|     call_indirect sig0, v93(v99)  ; v93 = address
%|     v100 = stack_addr.i64 ss1
%|     v101 = load.i64 notrap v100
%|     store notrap aligned v101, v103
%|     store.i64 notrap aligned v78, v102+16
%|     return v90  ; v90 = address
%|
%| block8 cold:
%|     v104 = iconst.i64 address
%|     jump block7(v104)  ; v104 = address
%|
%| block7(v77: i64) cold:
%|     v105 = bitcast.i64 v67
%|     v106 = bitcast.i64 v68
%|     v107 = iconst.i64 address
%|     v108 = iconst.i64 address
%|     v109 = stack_addr.i64 ss1
%|     store notrap v108, v109  ; v108 = address
%|     v110 = stack_addr.i64 ss1+8
%|     store.i64 notrap v0, v110
%|     v111 = stack_addr.i64 ss1+16
%|     store notrap v105, v111
%|     v112 = stack_addr.i64 ss1+24
%|     store notrap v106, v112
%|     v113 = stack_addr.i64 ss1
%|     call_indirect sig0, v107(v113)  ; v107 = address
%|     v114 = stack_addr.i64 ss1
%|     v115 = load.i64 notrap v114
%|     store notrap aligned v115, v102
%|     store.i64 notrap aligned v70, v102+16
%|     return v77
%| }
%|
